import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { NewOrganisation } from '#drive/organisations/organisation.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockOrganisations, organisationRows, updateOrganisation } from '../data/organisations.ts';
import { type OrganisationProblem, organisationProblem } from './organisation-problem.ts';
import { isWithinItself } from './record-organisations.ts';

interface Changed extends Pick<NewOrganisation, 'code' | 'name' | 'partOf'> {
  /** What stood there when it was seen: what somebody wrote meanwhile is not overwritten. Of whoever saw nothing, null. */
  seen?: Pick<NewOrganisation, 'name' | 'partOf'> | null;
}

/** Writes another name of an organisation, or what else it is part of; the audit keeps what stood there. */
export function changeOrganisation(
  desk: Desk,
  { code, name, partOf, seen = null }: Changed,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', OrganisationProblem[]>> {
  return desk.write('organisation.change', async (tx) => {
    await lockOrganisations(tx);
    const there = new Map((await organisationRows(tx)).map((row) => [row.code, row]));
    const row = there.get(code);
    if (!row) return err([organisationProblem('organisation-unknown', { code })]);
    const isWithin = await areasWithin(tx, { areas: desk.areas, on: dayInVietNam(now), now });
    const wholeOf = (each: string) => (each === code ? partOf : there.get(each)?.partOf?.code);
    const isKnown = partOf === null || there.has(partOf);
    const ended = partOf === row.partOf?.code ? null : (there.get(partOf ?? '')?.endedOn ?? null);
    const problems = [
      ...(isWithin(row.areaId) ? [] : [organisationProblem('area-of-others', { text: row.area.name })]),
      ...(isKnown ? [] : [organisationProblem('whole-unknown', { code: partOf }, 'partOf')]),
      ...(partOf !== null && ended !== null && ended < dayInVietNam(now)
        ? [organisationProblem('whole-ended', { code: partOf, on: ended }, 'partOf')]
        : []),
      ...(isWithinItself(code, wholeOf) ? [organisationProblem('part-of-itself', { code }, 'partOf')] : []),
    ];
    if (problems.length > 0) return err(problems);
    const before = { name: row.name, partOf: row.partOf?.code ?? null };
    if (before.name === name && before.partOf === partOf) return ok('unchanged');
    if (seen && (seen.name !== before.name || seen.partOf !== before.partOf))
      return err([organisationProblem('changed-meanwhile', { name: before.name })]);
    await updateOrganisation(tx, { code, name, partOf });
    tx.audit({ organisation: code, before, after: { name, partOf } });
    return ok('recorded');
  });
}
