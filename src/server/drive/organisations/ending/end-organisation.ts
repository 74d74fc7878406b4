import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { OrganisationTie } from '#drive/organisations/organisation.ts';
import { listAllColleagues, type OrganisationColleague } from '#server/accounts/list-all-colleagues.ts';
import { areasWithin } from '#server/areas/areas-within.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { handOverCandidates } from '#server/renewals/candidates/hand-over-candidates.ts';
import { addEnding } from '../../data/ending/organisation-endings.ts';
import { lockOrganisation, lockOrganisations, organisationRows } from '../../data/organisations.ts';
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
 * Ends an organisation on which nothing hangs any more, also once nobody else writes of it any longer. Whoever may not end it learns
 * nothing of what hangs on it. Whom its collectors were to ask is handed over or taken back in the same transaction; what it did stays,
 * and so do its figures.
 */
export async function endOrganisation(
  desk: Desk,
  asked: AskedEnding,
  now: Date,
): Promise<Result<Ended, OrganisationProblem[]>> {
  try {
    return await desk.write('organisation.end', (tx) => endIn(tx, desk, { ...asked, now }));
  } catch (error) {
    if (error instanceof TiedMeanwhile) return err(error.problems);
    throw error;
  }
}

/** Breaks the transaction off: somebody wrote of the organisation while it was being ended. */
class TiedMeanwhile extends Error {
  readonly problems: OrganisationProblem[];
  constructor(problems: OrganisationProblem[]) {
    super('tied meanwhile');
    this.problems = problems;
  }
}

async function endIn(
  tx: WriteTransaction,
  desk: Desk,
  asked: AskedEnding & { now: Date },
): Promise<Result<Ended, OrganisationProblem[]>> {
  const { id, code, endedOn, reason, handTo, now } = asked;
  const today = dayInVietNam(now);
  await lockOrganisations(tx);
  const row = (await organisationRows(tx)).find((each) => each.code === code);
  if (!row) return err([organisationProblem('organisation-unknown', { code }, 'code')]);
  const isWithin = await areasWithin(tx, { areas: desk.areas, on: today, now });
  if (!isWithin(row.areaId)) return err([organisationProblem('area-of-others', { text: row.area.name }, 'code')]);
  if (row.endedOn === endedOn) return ok({ outcome: 'unchanged', handedPeople: 0 });
  const assignee = handTo === null || handTo.organisation === code ? null : await assigneeOf(desk, handTo, today);
  const problems = [
    ...(row.endedOn === null ? [] : [organisationProblem('organisation-ended', { name: row.name, on: row.endedOn })]),
    ...(endedOn > today ? [organisationProblem('day-to-come', { day: endedOn }, 'endedOn')] : []),
    ...(reason === null ? [organisationProblem('reason-missing', {}, 'reason')] : []),
    ...(handTo !== null && !assignee ? [organisationProblem('assignee-unknown', {}, 'handTo')] : []),
    ...againstEnding(await findTies(desk, code, now), asked),
  ];
  if (problems.length > 0) return err(problems);
  await lockOrganisation(tx, code);
  const meanwhile = againstEnding(await findTies(desk, code, now), asked);
  if (meanwhile.length > 0) throw new TiedMeanwhile(meanwhile);
  const to = assignee ? { id: assignee.id, name: assignee.name, organisation: assignee.organisation.code } : null;
  const people = await handOverCandidates(tx, { id, from: code, to });
  const { name, ownName } = desk.actor;
  const handedPeople = people.length;
  const ending = { code, endedOn, reason: reason ?? '', handedTo: handedPeople > 0 ? to : null, handedPeople };
  await addEnding(tx, ending, { by: name, byName: ownName ?? name });
  tx.audit({ organisation: code, endedOn, people, assignee: to?.id ?? null }, reason ?? undefined);
  return ok({ outcome: 'recorded', handedPeople });
}

/** To whom people are handed over, where they may be asked to ask them. */
async function assigneeOf(
  desk: Desk,
  { account, organisation }: { account: string; organisation: string },
  today: Day,
): Promise<OrganisationColleague | undefined> {
  const all = await listAllColleagues(desk, today, 'visit.fill');
  return all.find((each) => each.id === account && each.organisation.code === organisation);
}

/** What of all that hangs on an organisation is against ending it. */
const againstEnding = (
  ties: readonly OrganisationTie[],
  { handTo, takesBack }: Pick<AskedEnding, 'handTo' | 'takesBack'>,
): OrganisationProblem[] =>
  ties.flatMap(({ kind, count }): OrganisationProblem[] => {
    if (kind !== 'assigned') return [organisationProblem('tie-left', { kind, count })];
    return handTo === null && !takesBack ? [organisationProblem('hand-over-missing', { people: count }, 'handTo')] : [];
  });
