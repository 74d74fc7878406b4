import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Assignee } from '#register/candidate.ts';
import { listColleagues } from '#server/accounts/list-colleagues.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationOf } from '#server/payments/organisation-of.ts';
import { addAssignments, assignedPeople, lockAssignments } from '../data/candidates.ts';
import { type AssignProblem, assignProblem } from './assign-problem.ts';

/** Who is to ask whom. */
export interface GivenAssignment {
  id: Uuid;
  scheme: Scheme;
  personIds: readonly Uuid[];
  /** An account that goes to people for one's organisation; null takes back. */
  assignee: string | null;
}

/** Whom candidates may be assigned to: who goes to people for one's organisation on a day, collectors and collaborators. */
export const listAssignees = async (desk: Desk, today: Day): Promise<Assignee[]> =>
  (await listColleagues(desk, organisationOf(desk), today, 'visit.fill')).map(({ id, name }) => ({ id, name }));

/** Assigns people to a collector, all or none; nobody is two people’s at once. Safe to send twice with the same `id`; another assignment under it is refused. */
export async function assignCandidates(
  desk: Desk,
  { id, scheme, personIds: given, assignee: asked }: GivenAssignment,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', AssignProblem[]>> {
  const personIds = [...new Set(given)];
  const assignee = asked === null ? null : (await listAssignees(desk, today)).find((each) => each.id === asked);
  const own = organisationOf(desk);
  /** An organisation takes back from its own collectors only, the office of social insurance from all. */
  const isOfOthers = (organisation: string | null): boolean => own !== null && organisation !== own;
  return desk.write('candidate.assign', async (tx): Promise<Result<'recorded' | 'unchanged', AssignProblem[]>> => {
    await lockAssignments(tx);
    const found = await assignedPeople(tx, { id, scheme, personIds });
    const sent = found.flatMap((each) => each.sent ?? []);
    if (sent.length > 0) {
      const isSame =
        sent.length === personIds.length && sent.every((each) => each.scheme === scheme && each.assignee === asked);
      return isSame ? ok('unchanged') : err([assignProblem('id-taken', {}, 'id')]);
    }
    const known = new Set(found.map(({ personId }) => personId));
    const others = found.filter(
      (each) => each.assignee && (assignee ? each.assignee.id !== assignee.id : isOfOthers(each.assignee.organisation)),
    );
    const byName = Map.groupBy(others, (each) => each.assignee?.name ?? '');
    const problems = [
      ...(assignee === undefined ? [assignProblem('assignee-unknown', {}, 'assignee')] : []),
      ...personIds
        .filter((personId) => !known.has(personId))
        .map((personId) => assignProblem('person-not-found', { personId }, 'personIds')),
      ...[...byName].map(([name, people]) =>
        assignProblem('assigned-already', { people: people.length, name }, 'assignee'),
      ),
    ];
    if (assignee === undefined || problems.length > 0) return err(problems);
    await addAssignments(tx, { id, scheme, personIds, assignee, organisation: own }, desk.actor.name);
    tx.audit({ people: personIds, assignee: assignee?.id ?? null, scheme });
    return ok('recorded');
  });
}
