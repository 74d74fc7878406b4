import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { NewOrganisation } from '#drive/organisations/organisation.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import {
  addPlacedOrganisations,
  lockOrganisations,
  type OrganisationRow,
  organisationRows,
} from '../data/organisations.ts';
import { listAreasOn } from '../planning/list-plan-areas.ts';
import { type OrganisationProblem, organisationProblem } from './organisation-problem.ts';

/**
 * Records organisations of areas as they stand on a day: all of them, or none and every reason why. Those that are there already and say
 * the same stay as they are.
 */
export function recordOrganisations(
  desk: Desk,
  { organisations: given, on }: { organisations: readonly NewOrganisation[]; on: Day },
  now: Date,
): Promise<Result<{ recorded: number }, OrganisationProblem[]>> {
  return desk.write('organisation.record', async (tx) => {
    await lockOrganisations(tx);
    const there = new Map((await organisationRows(tx)).map((row) => [row.code, row]));
    const areas = await areasOfRegister(tx, desk, { on, now });
    const fresh = given.filter((each) => !saysSame(there.get(each.code), each));
    const problems = [...twice(given), ...fresh.flatMap((each) => problemsOf(each, { given, there, areas, on }))];
    if (problems.length > 0) return err(problems);
    const placed = fresh.flatMap((each) => {
      const area = areas.get(each.areaCode);
      return area ? [{ ...each, areaId: area.id }] : [];
    });
    await addPlacedOrganisations(tx, placed);
    tx.audit({ organisations: placed.map(({ code }) => code) });
    return ok({ recorded: placed.length });
  });
}

type Areas = ReadonlyMap<string, { id: AreaId; isOwn: boolean }>;

/** Province, districts and communes of a day by their codes. */
async function areasOfRegister(tx: Transaction, desk: Desk, { on, now }: { on: Day; now: Date }): Promise<Areas> {
  const isWithin = await areasWithin(tx, { areas: desk.areas, on, now });
  const areas = await listAreasOn(tx, { areas: null, on, now });
  return new Map(areas.map(({ code, areaId }) => [code, { id: areaId, isOwn: isWithin(areaId) }]));
}

function saysSame(row: OrganisationRow | undefined, { name, kind, areaCode, partOf }: NewOrganisation): boolean {
  if (!row) return false;
  return row.name === name && row.kind === kind && row.area.code === areaCode && (row.partOf?.code ?? null) === partOf;
}

const twice = (given: readonly NewOrganisation[]): OrganisationProblem[] =>
  [...Map.groupBy(given, ({ code }) => code)]
    .filter(([, found]) => found.length > 1)
    .map(([code]) => organisationProblem('code-twice', { code }, 'code'));

interface Beside {
  given: readonly NewOrganisation[];
  there: ReadonlyMap<string, OrganisationRow>;
  areas: Areas;
  on: Day;
}

function problemsOf(
  { code, areaCode, partOf }: NewOrganisation,
  { given, there, areas, on }: Beside,
): OrganisationProblem[] {
  const taken = there.get(code);
  const area = areas.get(areaCode);
  const isKnown = partOf === null || there.has(partOf) || given.some((each) => each.code === partOf);
  const ended = there.get(partOf ?? '')?.endedOn ?? null;
  const above = new Map(given.map((each) => [each.code, each.partOf]));
  return [
    ...(/^[A-Za-z0-9-]{1,40}$/.test(code) ? [] : [organisationProblem('code-not-plain', { code }, 'code')]),
    ...(taken ? [organisationProblem('code-taken', { code, name: taken.name }, 'code')] : []),
    ...(area ? [] : [organisationProblem('area-unknown', { text: areaCode, on }, 'areaCode')]),
    ...(area && !area.isOwn ? [organisationProblem('area-of-others', { text: areaCode }, 'areaCode')] : []),
    ...(isKnown ? [] : [organisationProblem('whole-unknown', { code: partOf }, 'partOf')]),
    ...(partOf !== null && ended !== null && ended < on
      ? [organisationProblem('whole-ended', { code: partOf, on: ended }, 'partOf')]
      : []),
    ...(isWithinItself(code, (each) => above.get(each))
      ? [organisationProblem('part-of-itself', { code }, 'partOf')]
      : []),
  ];
}

/** Whether what an organisation is part of leads back to it. */
export function isWithinItself(code: string, wholeOf: (code: string) => string | null | undefined): boolean {
  const passed = new Set<string>();
  for (let whole = wholeOf(code); whole != null && !passed.has(whole); whole = wholeOf(whole)) {
    if (whole === code) return true;
    passed.add(whole);
  }
  return false;
}
