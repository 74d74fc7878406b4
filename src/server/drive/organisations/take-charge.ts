import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import {
  addCharges,
  areasChargedSince,
  chargesOn,
  lockOrganisations,
  organisationRows,
} from '../data/organisations.ts';
import { listAreasOn } from '../planning/list-plan-areas.ts';
import { type OrganisationProblem, organisationProblem } from './organisation-problem.ts';

export interface TakenCharge {
  code: string;
  communes: readonly string[];
  since: Day;
  /** The last line about charges that was seen: what somebody wrote meanwhile is not overwritten. Of whoever saw none, null. */
  seen?: number | null;
}

/**
 * Puts a base office in charge of communes from a day on, and of no others of those in scope. What another office was in charge of goes
 * over to it; what it gives up is in nobody’s charge.
 */
export function takeCharge(
  desk: Desk,
  { code, communes, since, seen = null }: TakenCharge,
  now: Date,
): Promise<Result<{ changed: number }, OrganisationProblem[]>> {
  return desk.write('organisation.take-charge', async (tx) => {
    await lockOrganisations(tx);
    const office = (await organisationRows(tx)).find((row) => row.code === code);
    if (!office) return err([organisationProblem('organisation-unknown', { code })]);
    const areas = await listAreasOn(tx, { areas: desk.areas, on: since, now });
    const known = areas.filter(({ level }) => level === 'commune').map((each) => each.code);
    const unknown = communes.filter((each) => !known.includes(each));
    const problems = [
      ...(office.kind === 'si_office' ? [] : [organisationProblem('not-an-office', { name: office.name })]),
      ...(office.endedOn === null || office.endedOn >= since
        ? []
        : [organisationProblem('organisation-ended', { name: office.name, on: office.endedOn })]),
      ...(unknown.length === 0
        ? []
        : [organisationProblem('areas-unknown', { codes: unknown, on: since }, 'communes')]),
    ];
    if (problems.length > 0) return err(problems);
    const held = await chargesOn(tx, since);
    const taken = communes.filter((each) => held.get(each)?.code !== code);
    const givenUp = known.filter((each) => held.get(each)?.code === code && !communes.includes(each));
    const charges = [
      ...taken.map((areaCode) => ({ areaCode, organisation: code })),
      ...givenUp.map((areaCode) => ({ areaCode, organisation: null })),
    ];
    if (charges.length === 0) return ok({ changed: 0 });
    const newer = new Set(seen === null ? [] : await areasChargedSince(tx, seen));
    const changed = areas.filter(
      (each) => newer.has(each.code) && charges.some(({ areaCode }) => areaCode === each.code),
    );
    if (changed.length > 0)
      return err([organisationProblem('charged-meanwhile', { names: changed.map(({ name }) => name) }, 'communes')]);
    await addCharges(tx, charges, { since, by: desk.actor.name });
    tx.audit({ organisation: code, since, taken, givenUp });
    return ok({ changed: charges.length });
  });
}
