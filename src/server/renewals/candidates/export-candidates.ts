import type { ProblemOf } from '#base/problem.ts';
import { ok, type Result } from '#base/result.ts';
import type { Candidate } from '#register/candidate.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { DescribedPerson } from '#server/register/describe-people.ts';
import { candidateLines } from '../data/candidates.ts';
import type { RenewalListProblems } from '../list-problem.ts';
import { peopleOf } from '../list-renewals.ts';
import { chooseCandidates, listedCandidates, type SoughtCandidates } from './list-candidates.ts';

/** A candidate who leaves in a file: with the whole telephone number, by which they are called. */
export type ExportedCandidate = Candidate & { person: DescribedPerson };

export interface ExportedCandidates {
  total: number;
  /** Part by part: each part is in the audit before it leaves. */
  parts: AsyncIterable<ExportedCandidate[]>;
}

const LINES_OF_FILE_PART = 1000;
const ACTION = 'candidate.export';

/** The whole list, part by part. Whoever leaves in the middle has seen the parts that the audit names. */
export async function exportCandidates(
  desk: Desk,
  sought: SoughtCandidates,
  now: Date,
): Promise<Result<ExportedCandidates, ProblemOf<RenewalListProblems>[]>> {
  const found = await desk.write(ACTION, async (tx) => {
    const choice = await chooseCandidates(tx, desk, sought, now);
    if (!choice.ok) return choice;
    const { lines } = await candidateLines(tx, choice.value, { limit: null, offset: 0 });
    tx.audit({ found: lines.length });
    return ok(lines);
  });
  if (!found.ok) return found;
  const lines = found.value;
  const parts = async function* (): AsyncGenerator<ExportedCandidate[]> {
    for (let start = 0; start < lines.length; start += LINES_OF_FILE_PART) {
      const part = lines.slice(start, start + LINES_OF_FILE_PART);
      yield await desk.write(ACTION, async (tx) => {
        const people = await peopleOf(tx, part, sought.on);
        tx.audit({ people: [...people.keys()] });
        return listedCandidates(part, people);
      });
    }
  };
  return ok({ total: lines.length, parts: parts() });
}
