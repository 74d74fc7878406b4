import type { ProblemOf } from '#base/problem.ts';
import { ok, type Result } from '#base/result.ts';
import type { ListedRenewal } from '#register/renewal.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { DescribedPerson } from '#server/register/describe-people.ts';
import { type DueLine, dueLines } from './data/due-people.ts';
import type { RenewalListProblems } from './list-problem.ts';
import { chooseDue, listedLines, peopleOf, type SoughtRenewals } from './list-renewals.ts';

/** A line of a call list that leaves as a file: with the whole telephone number, by which it is called. */
export type ExportedRenewal = ListedRenewal & { person: DescribedPerson };

export interface ExportedRenewals {
  total: number;
  /** Part by part: each part is in the audit before it leaves. */
  parts: AsyncIterable<ExportedRenewal[]>;
}

const LINES_OF_FILE_PART = 1000;
const ACTION = 'renewal.export';

/** The whole list, part by part. Whoever leaves in the middle has seen the parts that the audit names. */
export async function exportRenewals(
  desk: Desk,
  sought: SoughtRenewals,
  now: Date,
): Promise<Result<ExportedRenewals, ProblemOf<RenewalListProblems>[]>> {
  const found = await desk.write(ACTION, async (tx) => {
    const choice = await chooseDue(tx, desk, sought, now);
    if (!choice.ok) return choice;
    const { sort, isDescending } = sought;
    const { lines } = await dueLines(tx, choice.value, { sort, isDescending, limit: null, offset: 0 });
    tx.audit({ found: lines.length });
    return ok(lines);
  });
  return found.ok ? ok({ total: found.value.length, parts: partsOf(desk, found.value, sought) }) : found;
}

async function* partsOf(
  desk: Desk,
  lines: readonly DueLine[],
  { on }: SoughtRenewals,
): AsyncGenerator<ExportedRenewal[]> {
  for (let start = 0; start < lines.length; start += LINES_OF_FILE_PART) {
    const part = lines.slice(start, start + LINES_OF_FILE_PART);
    yield await desk.write(ACTION, async (tx) => {
      const people = await peopleOf(tx, part, on);
      tx.audit({ people: [...people.keys()] });
      return listedLines(part, people, on);
    });
  }
}
