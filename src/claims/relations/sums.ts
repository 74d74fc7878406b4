import type { Claim, ClaimScheme } from '../claim.ts';
import type { Understood } from '../meaning/understood.ts';
import { intervalOf, meet, plus, shown } from './interval.ts';
import { judge } from './judge.ts';
import { after, before, type Claimed, isAmount, type Judged } from './relation.ts';

/** Parts that are this near to their whole are meant to make it up. */
const NEARLY = 0.1;
const MOST_PARTS = 8;
/** Numbers of which two hardly ever add up to a third by chance. */
const LARGE = 10_000;
const WHOLES: readonly (readonly ClaimScheme[])[] = [['BHXH_TN', 'BHXH_BB']];

/** Parts that make up a whole: `304 người, trong đó có 205 người … và 99 người …`. */
export function findSum(all: Claimed, whole: number): Judged | null {
  const total = all.claims[whole] as Claim;
  const parts = partsAfter(all, whole);
  if (total.unit === 'percent' && total.indicator === 'coverage_rate') return announced(all, whole, parts);
  if (!isAmount(total)) return null;
  return (
    announced(all, whole, parts) ??
    coincident(all, whole, after(all, whole, total.value >= LARGE ? 2 : 1, isSummand(total)).slice(0, MOST_PARTS)) ??
    coincident(all, whole, before(all, whole, 1, isSummand(total)).slice(0, MOST_PARTS).reverse())
  );
}

const isPart = (total: Claim) => (claim: Claim) =>
  claim.unit === total.unit && claim.indicator === total.indicator && claim.value < total.value;

/** What may be added up, whatever it was taken for. */
const isSummand = (total: Claim) => (claim: Claim) =>
  claim.unit === total.unit && isAmount(claim) && claim.value < total.value;

function partsAfter(all: Claimed, whole: number): number[] {
  const total = all.claims[whole] as Claim;
  const found = after(all, whole, 1, isPart(total));
  const depth = Math.min(...found.map((i) => (all.told[i] as Understood).depth));
  return found.filter((i) => (all.told[i] as Understood).depth === depth).slice(0, MOST_PARTS);
}

/** After `trong đó`, `gồm` or a colon: parts that make up the whole, or nearly do. */
function announced(all: Claimed, whole: number, parts: readonly number[]): Judged | null {
  const first = parts[0];
  if (first === undefined || parts.length < 2 || !isAnnounced(all, whole, first)) return null;
  const same = parts.filter((i) => (all.told[i] as Understood).sentence === (all.told[first] as Understood).sentence);
  const exact = [...runs(same), ...((all.claims[whole] as Claim).value >= 1000 ? subsets(same) : [])];
  const fitting = exact.map((some) => sumOf(all, whole, some)).find(({ holds }) => holds);
  if (fitting) return fitting;
  if (same.length < 2) return null;
  const relation = sumOf(all, whole, same);
  const total = (all.claims[whole] as Claim).value;
  const nearly = Math.abs(relation.computed - total) <= NEARLY * total;
  return nearly || isPartition(same.map((i) => (all.claims[i] as Claim).scheme)) ? relation : null;
}

/** Without a word that announces them, numbers that add up exactly: too large for chance. */
function coincident(all: Claimed, whole: number, parts: readonly number[]): Judged | null {
  const total = all.claims[whole] as Claim;
  if (total.value < 100) return null;
  const exact = parts.filter((i) => all.claims[i]?.hedge === 'exact' && (all.claims[i]?.value ?? 0) >= 10);
  const allowed = intervalOf(total);
  const sets = total.value >= 1000 ? subsets(exact) : runs(exact);
  const found = sets.find((some) => meet(some.map((i) => intervalOf(all.claims[i] as Claim)).reduce(plus), allowed));
  return found ? sumOf(all, whole, found) : null;
}

/** The first so many, the longest first. */
const runs = (parts: readonly number[]): number[][] =>
  [5, 4, 3, 2].filter((count) => count <= parts.length).map((count) => parts.slice(0, count));

/** Runs first; then any two or three of the parts, for parts that are divided themselves. */
function subsets(parts: readonly number[]): number[][] {
  const pairs = parts.flatMap((one, i) => parts.slice(i + 1).map((other) => [one, other]));
  const threes = pairs.flatMap(([one, other]) =>
    parts.filter((i) => i > (other ?? 0)).map((third) => [one ?? 0, other ?? 0, third]),
  );
  return [...runs(parts), ...pairs, ...threes];
}

function sumOf({ claims }: Claimed, whole: number, parts: readonly number[]): Judged {
  const summands = parts.map((i) => claims[i] as Claim);
  const computed = summands.reduce((sum, { value }) => sum + value, 0);
  const working = () => `${summands.map(({ value }) => shown(value)).join(' + ')} = ${shown(computed)}`;
  const range = summands.map(intervalOf).reduce(plus);
  return judge(claims, { kind: 'sum', of: [...parts], result: whole, computed, range, working });
}

/** A word that parts follow stands between the whole and its first part. */
function isAnnounced({ text, told }: Claimed, whole: number, part: number): boolean {
  const [from, to] = [(told[whole] as Understood).quantity.next, (told[part] as Understood).quantity.first];
  for (let at = Math.max(from, to - 60); at < to; at += 1) {
    if (text.cues[at]?.cues.has('part') || text.tokens[at]?.text === ':') return true;
  }
  return false;
}

const isPartition = (schemes: readonly (ClaimScheme | null)[]): boolean =>
  WHOLES.some((whole) => whole.length === schemes.length && whole.every((scheme) => schemes.includes(scheme)));
