import type { Uuid } from '#base/ids.ts';
import type { Result } from '#base/result.ts';
import { type Ending, type EndingReason, heldTrue } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import type { NewFact } from '#server/journal/post-facts.ts';
import { writeEnding } from '#server/journal/write-ending.ts';

/**
 * Records that a person's cover in a scheme ends; `oncePerDay` refuses a second ending of a day, which two windows send. Safe to send
 * twice with the same `id`.
 */
export function recordEnding(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Ending & { reason: EndingReason }>,
  { oncePerDay = false } = {},
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, { ...endingFact(personId, fact, { oncePerDay }), action: 'ending.record' });
}

/** An ending as it is posted, by itself or with what comes of it. */
export const endingFact = (
  personId: Uuid,
  fact: Noted<Ending & { reason: EndingReason }>,
  { oncePerDay = false } = {},
): NewFact => ({
  id: fact.id,
  personId,
  notedAt: fact.notedAt,
  problems: (known) => {
    const { scheme, endedOn: on } = fact;
    const isThere = heldTrue(known).endings.some((each) => each.scheme === scheme && each.endedOn === on);
    return oncePerDay && isThere ? [factProblem('ended-that-day', { on }, 'endedOn')] : [];
  },
  appliedTo: (known, recordedAt) => ({ ...known, endings: [...known.endings, { ...fact, recordedAt }] }),
  write: (tx, written) => writeEnding(tx, personId, fact, written),
});
