import type { Claim } from '../claim.ts';
import { type Interval, intervalOf, meet, slackOf } from './interval.ts';
import type { Judged, RelationKind } from './relation.ts';

/** A relation before it is judged. */
export interface Proposed {
  kind: RelationKind;
  of: number[];
  result: number;
  computed: number;
  /** What the numbers allow that it is computed from. */
  range: Interval;
  working: () => string;
}

/** Whether what comes out meets what the text says, within the digits that are printed. */
export function judge(claims: readonly Claim[], proposed: Proposed): Judged {
  const { kind, of, result, computed, range, working } = proposed;
  const said = claims[result] as Claim;
  const allowed = intervalOf(said);
  const holds = meet(range, allowed);
  return {
    kind,
    of,
    result,
    computed: rounded(computed),
    tolerance: toleranceOf(said, range),
    holds,
    sure: true,
    working,
  };
}

/**
 * A difference of two percentages is written down from the printed ones: it has to come out to their last digit. Where
 * only the digits that were rounded away could explain it, the contradiction is not sure.
 */
export function judgePoints(claims: readonly Claim[], proposed: Proposed): Judged {
  const { kind, of, result, computed, range, working } = proposed;
  const said = claims[result] as Claim;
  const steps = of
    .map((i) => claims[i] as Claim)
    .filter(({ indicator }) => indicator !== 'target')
    .map(({ step }) => step);
  const tolerance = Math.max(said.step, ...steps) / 2;
  const strict = { low: computed - tolerance, high: computed + tolerance };
  const holds = meet(strict, said.hedge === 'exact' ? { low: said.value, high: said.value } : intervalOf(said));
  const sure = holds || !meet(range, intervalOf(said));
  return { kind, of, result, computed: rounded(computed), tolerance, holds, sure, working };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

function toleranceOf(said: Claim, range: Interval): number {
  const width = (range.high - range.low) / 2;
  return Number.isFinite(width) ? rounded(slackOf(said) + width) : slackOf(said);
}
