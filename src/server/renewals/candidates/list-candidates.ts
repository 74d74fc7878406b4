import { type Day, day, dayInVietNam } from '#base/dates.ts';
import { addMonths, firstDay, lastDay, monthOf } from '#base/months.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { valueAt } from '#law/language/parameter.ts';
import { vsiLeastAge } from '#law/parameters/eligibility.ts';
import type { AssignedTo, Candidate, CandidateReason, FoundCandidates } from '#register/candidate.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { DescribedPerson } from '#server/register/describe-people.ts';
import { type CandidateChoice, type CandidateLine, candidateLines } from '../data/candidates.ts';
import { type RenewalListProblems, renewalListProblem } from '../list-problem.ts';
import { peopleOf } from '../list-renewals.ts';

/** Whom somebody wants to ask. */
export interface SoughtCandidates {
  scheme: Scheme;
  reason: CandidateReason | null;
  /** A commune by its present or former name; null for all in scope. */
  commune: string | null;
  /** Null for everybody's. */
  assigned: AssignedTo | null;
  /** The day on which people stand so. */
  on: Day;
}

/** A page of those in scope whom it is worth asking, with the totals of all. The look is in the audit. */
export function listCandidates(
  desk: Desk,
  { page, most, ...sought }: SoughtCandidates & { page: number; most: number },
  now: Date,
): Promise<Result<FoundCandidates, ProblemOf<RenewalListProblems>[]>> {
  return desk.write('candidate.list', async (tx) => {
    const choice = await chooseCandidates(tx, desk, sought, now);
    if (!choice.ok) return choice;
    const { lines, ...totals } = await candidateLines(tx, choice.value, { limit: most, offset: (page - 1) * most });
    const people = await peopleOf(tx, lines, sought.on);
    tx.audit({ people: [...people.keys()], found: totals.total });
    return ok({ ...totals, candidates: listedCandidates(lines, people).map(masked) });
  });
}

/**
 * What is asked of the database for a list: whose cover lapsed since the year of the day began has stopped, whose lasts to the end of the next
 * month at most is due. Who may not pay voluntary contributions yet is nobody's relative (law 41/2024, article 2); household health insurance has no least age.
 */
export async function chooseCandidates(
  tx: Transaction,
  desk: Desk,
  { scheme, reason, commune, assigned, on }: SoughtCandidates,
  now: Date,
): Promise<Result<CandidateChoice, ProblemOf<RenewalListProblems>[]>> {
  const communes = await listCommunes(tx, { areas: desk.areas, on, today: dayInVietNam(now) });
  const areaIds = commune === null ? null : chosenAreas(commune, communes).flatMap(({ memberIds }) => memberIds);
  if (commune !== null && areaIds?.length === 0)
    return err([renewalListProblem('commune-unknown', { text: commune }, 'xa')]);
  const since = day(`${on.slice(0, 4)}-01-01`);
  const assignee = assigned === null ? null : assigned === 'me' ? desk.actor.name : '';
  const days = { on, since, until: firstDay(addMonths(monthOf(on), 2)), bornBy: bornBy(scheme, on) };
  return ok({ scheme, ...days, areaIds, reason, assignee });
}

function bornBy(scheme: Scheme, on: Day): Day {
  const age = scheme === 'vsi' ? valueAt(vsiLeastAge, on) : null;
  return age?.ok ? lastDay(addMonths(monthOf(on), -12 * age.value.value)) : on;
}

/** Lines with whom they are about. */
export const listedCandidates = (
  lines: readonly CandidateLine[],
  people: ReadonlyMap<string, DescribedPerson>,
): (Candidate & { person: DescribedPerson })[] =>
  lines.flatMap(({ personId, ...line }) => {
    const person = people.get(personId);
    return person ? [{ id: personId, person, ...line }] : [];
  });

/** A page shows the last digits of numbers, a file whole ones. */
const masked = ({
  person: { siCode: _, phone: __, email: ___, ...person },
  ...line
}: ReturnType<typeof listedCandidates>[number]): Candidate => ({ ...line, person });
