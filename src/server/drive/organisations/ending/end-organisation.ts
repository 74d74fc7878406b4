import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { OrganisationTie } from '#drive/organisations/organisation.ts';
import { listAllColleagues } from '#server/accounts/list-all-colleagues.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk } from '#server/desk/desk.ts';
import { handOverCandidates } from '#server/renewals/candidates/hand-over-candidates.ts';
import { addEnding } from '../../data/ending/organisation-endings.ts';
import { lockOrganisations, organisationRows } from '../../data/organisations.ts';
import { type OrganisationProblem, organisationProblem } from '../organisation-problem.ts';
import { findTies } from './find-ties.ts';

/** How an organisation is ended. */
export interface AskedEnding {
  id: Uuid;
  code: string;
  endedOn: Day;
  reason: string | null;
  /** Who is to ask those whom its collectors were to ask, for which organisation; null for nobody. */
  handTo: { account: string; organisation: string } | null;
  /** Those people are taken back, and are nobody’s. */
  takesBack: boolean;
}

type Ended = { outcome: 'recorded' | 'unchanged'; handedPeople: number };

/**
 * Ends an organisation on which nothing hangs any more. Whom its collectors were to ask is handed over or taken back in the same
 * transaction; what it did stays, and so do its figures.
 */
export async function endOrganisation(
  desk: Desk,
  asked: AskedEnding,
  now: Date,
): Promise<Result<Ended, OrganisationProblem[]>> {
  const { id, code, endedOn, reason, handTo } = asked;
  const today = dayInVietNam(now);
  const ties = await findTies(desk, code, now);
  const assignees = handTo === null ? [] : await listAllColleagues(desk, today, 'visit.fill');
  const assignee = assignees.find(
    (each) =>
      each.id === handTo?.account && each.organisation.code === handTo.organisation && handTo.organisation !== code,
  );
  return desk.write('organisation.end', async (tx): Promise<Result<Ended, OrganisationProblem[]>> => {
    await lockOrganisations(tx);
    const row = (await organisationRows(tx)).find((each) => each.code === code);
    if (!row) return err([organisationProblem('organisation-unknown', { code }, 'code')]);
    if (row.endedOn === endedOn) return ok({ outcome: 'unchanged', handedPeople: 0 });
    const isWithin = await areasWithin(tx, { areas: desk.areas, on: today, now });
    const assigned = ties.find(({ kind }) => kind === 'assigned')?.count ?? 0;
    const problems = [
      ...(isWithin(row.areaId) ? [] : [organisationProblem('area-of-others', { text: row.area.name }, 'code')]),
      ...(row.endedOn === null ? [] : [organisationProblem('organisation-ended', { name: row.name, on: row.endedOn })]),
      ...(endedOn > today ? [organisationProblem('day-to-come', { day: endedOn }, 'endedOn')] : []),
      ...(reason === null ? [organisationProblem('reason-missing', {}, 'reason')] : []),
      ...ties.flatMap((tie) => (tie.kind === 'assigned' ? [] : left(tie))),
      ...(handTo !== null && !assignee ? [organisationProblem('assignee-unknown', {}, 'handTo')] : []),
      ...(assigned > 0 && handTo === null && !asked.takesBack
        ? [organisationProblem('hand-over-missing', { people: assigned }, 'handTo')]
        : []),
    ];
    if (problems.length > 0) return err(problems);
    const to = assignee ? { id: assignee.id, name: assignee.name, organisation: assignee.organisation.code } : null;
    const people = await handOverCandidates(tx, { id, from: code, to });
    const { name, ownName } = desk.actor;
    const ending = {
      code,
      endedOn,
      reason: reason ?? '',
      handedTo: people.length > 0 ? to : null,
      handedPeople: people.length,
    };
    await addEnding(tx, ending, { by: name, byName: ownName ?? name });
    tx.audit({ organisation: code, endedOn, people, assignee: to?.id ?? null }, reason ?? undefined);
    return ok({ outcome: 'recorded', handedPeople: people.length });
  });
}

const left = ({ kind, count }: OrganisationTie): OrganisationProblem =>
  organisationProblem('tie-left', { kind, count });
