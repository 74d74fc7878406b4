import { type Day, dayInVietNam } from '#base/dates.ts';
import { addMonths, firstDay, type Month } from '#base/months.ts';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import type { AskedState, FoundRenewals, ListedRenewal, RenewalSort } from '#register/renewal.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type DescribedPerson, describePeople } from '#server/register/describe-people.ts';
import { type DueChoice, type DueLine, dueLines } from './data/due-people.ts';
import { describeDue } from './describe-due.ts';
import { type RenewalListProblems, renewalListProblem } from './list-problem.ts';

/** Whose cover somebody wants to see. */
export interface SoughtRenewals {
  /** The month in which the last day of cover lies; null for whoever is overdue. */
  month: Month | null;
  scheme: Scheme | null;
  /** A commune by its present or former name; null for all in scope. */
  commune: string | null;
  asked: AskedState | null;
  /** The day on which people stand so. */
  on: Day;
  sort: RenewalSort;
  isDescending: boolean;
}

/** A page of those in scope whose cover lapses if nobody pays, with the totals of all. The look is in the audit. */
export function listRenewals(
  desk: Desk,
  { page, most, ...sought }: SoughtRenewals & { page: number; most: number },
  now: Date,
): Promise<Result<FoundRenewals, ProblemOf<RenewalListProblems>[]>> {
  return desk.write('renewal.list', async (tx) => {
    const choice = await chooseDue(tx, desk, sought, now);
    if (!choice.ok) return choice;
    const { lines, ...totals } = await dueLines(tx, choice.value, {
      ...{ sort: sought.sort, isDescending: sought.isDescending },
      ...{ limit: most, offset: (page - 1) * most },
    });
    const people = await peopleOf(tx, lines, sought.on);
    tx.audit({ people: [...people.keys()], found: totals.total });
    return ok({ ...totals, renewals: listedLines(lines, people, sought.on).map(masked) });
  });
}

/** What is asked of the database for a list. */
export async function chooseDue(
  tx: Transaction,
  desk: Desk,
  { month, scheme, commune, asked, on }: SoughtRenewals,
  now: Date,
): Promise<Result<DueChoice, ProblemOf<RenewalListProblems>[]>> {
  const communes = await listCommunes(tx, { areas: desk.areas, on, today: dayInVietNam(now) });
  const areaIds = commune === null ? null : chosenAreas(commune, communes).flatMap(({ memberIds }) => memberIds);
  if (commune !== null && areaIds?.length === 0)
    return err([renewalListProblem('commune-unknown', { text: commune }, 'xa')]);
  const days =
    month === null ? { after: null, until: on } : { after: firstDay(month), until: firstDay(addMonths(month, 1)) };
  return ok({ on, scheme, areaIds, asked, ...days });
}

/** The people of some lines, by their ids. */
export async function peopleOf(
  tx: Transaction,
  lines: readonly Pick<DueLine, 'personId'>[],
  on: Day,
): Promise<Map<string, DescribedPerson>> {
  const ids = [...new Set(lines.map(({ personId }) => personId))];
  return new Map((await describePeople(tx, ids, on)).map((person) => [person.id, person]));
}

/** Lines with whom they are about. */
export const listedLines = (
  lines: readonly DueLine[],
  people: ReadonlyMap<string, DescribedPerson>,
  on: Day,
): (ListedRenewal & { person: DescribedPerson })[] =>
  lines.flatMap(({ last, ...line }) => {
    const person = people.get(line.personId);
    return person ? [{ id: `${person.id} ${line.scheme} ${line.endsOn}`, person, last, ...describeDue(line, on) }] : [];
  });

/** A page shows the last digits of numbers, a file and the record whole ones. */
const masked = ({
  person: { siCode: _, phone: __, email: ___, ...person },
  ...line
}: ReturnType<typeof listedLines>[number]) => ({
  ...line,
  person,
});
