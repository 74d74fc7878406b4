import type { Problem } from '#base/problem.ts';
import { ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { FactProblem } from './fact-problem.ts';
import { type FactOutcome, type NewFact, postFacts } from './post-facts.ts';

/** A fact as somebody hands it in: the database says when it became known, the device when it was noted there. */
export type Noted<Fact> = Omit<Fact, 'recordedAt'> & { notedAt?: string | null };

/** Writes one fact. `action` is the id of the operation that records it: `ending.record`. Sent twice with the same id, it is recorded once. */
export async function postFact<Refused extends Problem = FactProblem>(
  desk: Desk,
  { action, ...fact }: NewFact<Refused> & { action: string },
): Promise<Result<FactOutcome, (FactProblem | Refused)[]>> {
  const posted = await postFacts(desk, { action, facts: [fact] });
  return posted.ok ? ok(posted.value[0] ?? 'unchanged') : posted;
}
