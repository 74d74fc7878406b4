import { type Interval, intervalOf, meet, slackOf } from './interval.ts';
import type { Relation, RelationKind, Statement } from './relation.ts';

/**
 * How surely the text names the partners of a relation. `named`: it does, so that a contradiction is one. `guessed`: they are
 * only likely; the relation is reported where it holds to the printed digits, and nothing where it does not.
 */
export type Partners = 'named' | 'guessed';

/** A relation before it is judged. */
export interface Proposed {
  kind: RelationKind;
  of: readonly Statement[];
  result: Statement;
  computed: number;
  /** What the numbers allow that it is computed from. */
  range: Interval;
  partners: Partners;
  working: () => string;
}

/** How many times beyond its bounds a hedged number must lie before it contradicts for sure. */
const FAR = 2;
/** A result this many times what is said proves another partner, not an error. */
const ABSURD = 3;

/** Whether what comes out meets what the text says, within the digits that are printed; null where nothing is to be said. */
export function judge(proposed: Proposed): Relation | null {
  const { result, range, partners } = proposed;
  const allowed = intervalOf(result.claim);
  if (partners === 'guessed') return isExact(proposed) ? relation(proposed, { holds: true, sure: true }) : null;
  const holds = meet(range, farther(result, allowed));
  return !holds && isAbsurd(proposed) ? null : relation(proposed, { holds, sure: true });
}

/**
 * A difference of two percentages is written down from the printed ones: it has to come out to their last digit. Where
 * only the digits that were rounded away could explain it, the contradiction is not sure.
 */
export function judgePoints(proposed: Proposed): Relation | null {
  const { of, result, computed, range, partners } = proposed;
  const { claim } = result;
  const steps = of.filter((each) => each.claim.indicator !== 'target').map((each) => each.claim.step);
  const tolerance = Math.max(claim.step, ...steps) / 2;
  const strict = { low: computed - tolerance, high: computed + tolerance };
  const allowed = farther(result, intervalOf(claim));
  const holds = meet(strict, claim.hedge === 'exact' ? { low: claim.value, high: claim.value } : allowed);
  if (partners === 'guessed' && !holds) return null;
  if (!holds && isAbsurd(proposed)) return null;
  const sure = holds || !meet(range, allowed);
  return { ...relation(proposed, { holds, sure }), tolerance };
}

/** Beyond what `trên`, `gần` and `khoảng` usually reach they are strange, not yet wrong. */
function farther({ claim }: Statement, { low, high }: Interval): Interval {
  const width = high - low;
  if (!Number.isFinite(width)) return { low, high };
  if (claim.hedge === 'above') return { low, high: high + width * FAR };
  if (claim.hedge === 'below') return { low: low - width * FAR, high };
  return claim.hedge === 'about' ? { low: low - width * FAR, high: high + width * FAR } : { low, high };
}

const isHedged = ({ of, result }: Proposed): boolean => [...of, result].some(({ claim }) => claim.hedge !== 'exact');

/** Much more or much less than what is said: another partner is meant. */
function isAbsurd({ result: { claim }, computed, kind }: Proposed): boolean {
  if (kind === 'sum') return computed > claim.value * ABSURD || computed < claim.value / ABSURD;
  const [more, less] = [Math.max(computed, claim.value), Math.min(computed, claim.value)];
  return less <= 0 || more / less > ABSURD;
}

/** What is computed from the printed numbers is what is printed, hedges left aside. */
function isExact({ of, result, computed, range }: Proposed): boolean {
  const { claim } = result;
  const slack = Math.max(slackOf(claim), Math.abs(claim.value) * 1e-9);
  const hedged = claim.hedge !== 'exact';
  const own = hedged ? intervalOf(claim) : { low: claim.value - slack, high: claim.upTo + slack };
  const rounded = of.some((each) => slackOf(each.claim) > 0 && each.claim.hedge === 'exact');
  return (
    meet({ low: computed, high: computed }, own) ||
    (rounded && !isHedged({ of, result } as Proposed) && meet(range, own))
  );
}

function relation(proposed: Proposed, { holds, sure }: Pick<Relation, 'holds' | 'sure'>): Relation {
  const { kind, of, result, computed, range, working } = proposed;
  return {
    kind,
    of: of.map(({ index }) => index),
    result: result.index,
    computed: rounded(computed),
    tolerance: toleranceOf(result, range),
    holds,
    sure,
    working: working(),
  };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

function toleranceOf({ claim }: Statement, range: Interval): number {
  const width = (range.high - range.low) / 2;
  return Number.isFinite(width) ? rounded(slackOf(claim) + width) : slackOf(claim);
}
