import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Result } from '#base/result.ts';
import { heldTrue, type Move } from '#coverage/facts.ts';
import { readArea } from '#server/areas/read-area.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type FactProblem, factProblem, problemsOfDay } from '#server/journal/fact-problem.ts';
import { type Noted, postFact } from '#server/journal/post-fact.ts';
import { writeMove } from '#server/journal/write-move.ts';
import { bornAfter } from './data/births.ts';

/**
 * Records that a person lives in another commune from a day on: one that was in force then, anywhere in the country.
 * Beside the `today` of a desk a second move of a day, which two windows send, is refused, and one that is far ahead or before the person was born. Safe to send twice
 * with the same `id`.
 */
export async function recordMove(
  desk: Desk,
  personId: Uuid,
  fact: Noted<Move>,
  { today }: { today?: Day } = {},
): Promise<Result<'recorded' | 'unchanged', FactProblem[]>> {
  const problems = await problemsOfArea(desk, fact);
  return postFact(desk, {
    id: fact.id,
    action: 'move.record',
    personId,
    notedAt: fact.notedAt,
    problems: async (known, tx) => {
      if (!today) return problems;
      const { movedOn: on } = fact;
      const isThere = heldTrue(known).moves.some((each) => each.movedOn === on);
      return [
        ...problems,
        ...(isThere ? [factProblem('moved-that-day', { on }, 'movedOn')] : []),
        ...problemsOfDay(on, { today, born: await bornAfter(tx, personId, on), at: 'movedOn' }),
      ];
    },
    appliedTo: (known, recordedAt) => ({ ...known, moves: [...known.moves, { ...fact, recordedAt }] }),
    write: (tx, written) => writeMove(tx, personId, fact, written),
  });
}

/** In an area that is no commune, or of another day, the person would count nowhere. */
async function problemsOfArea(desk: Desk, { areaId, movedOn: on }: Noted<Move>): Promise<FactProblem[]> {
  const area = await desk.read((tx) => readArea(tx, areaId));
  if (!area) return [factProblem('area-unknown', { areaId }, 'areaId')];
  const { name, level, validFrom, validTo } = area;
  if (level !== 'commune') return [factProblem('area-no-commune', { name }, 'areaId')];
  const isInForce = validFrom <= on && on < validTo;
  return isInForce ? [] : [factProblem('area-not-in-force', { name, on }, 'areaId')];
}
