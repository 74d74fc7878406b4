import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Result } from '#base/result.ts';
import { type Ending, type EndingReason, heldTrue } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem, problemsOfDay } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import type { NewFact } from '#server/journal/post-facts.ts';
import { writeEnding } from '#server/journal/write-ending.ts';
import { bornAfter } from './data/births.ts';

/**
 * Records that a person's cover in a scheme ends. Beside the `today` of a desk a second ending of a day, which two windows send, is refused,
 * and one that is far ahead or before the person was born. Safe to send twice with the same `id`.
 */
export function recordEnding(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Ending & { reason: EndingReason }>,
  { today }: { today?: Day } = {},
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  return postFact(desk, { ...endingFact(personId, fact, { today }), action: 'ending.record' });
}

/** An ending as it is posted, by itself or with what comes of it. */
export const endingFact = (
  personId: Uuid,
  fact: Noted<Ending & { reason: EndingReason }>,
  { today }: { today?: Day | undefined } = {},
): NewFact => ({
  id: fact.id,
  personId,
  notedAt: fact.notedAt,
  problems: async (known, tx) => {
    if (!today) return [];
    const { scheme, endedOn: on } = fact;
    const isThere = heldTrue(known).endings.some((each) => each.scheme === scheme && each.endedOn === on);
    return [
      ...(isThere ? [factProblem('ended-that-day', { on }, 'endedOn')] : []),
      ...problemsOfDay(on, { today, born: await bornAfter(tx, personId, on), at: 'endedOn' }),
    ];
  },
  appliedTo: (known, recordedAt) => ({ ...known, endings: [...known.endings, { ...fact, recordedAt }] }),
  write: (tx, written) => writeEnding(tx, personId, fact, written),
});
