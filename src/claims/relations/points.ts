import type { Claim } from '../claim.ts';
import type { Understood } from '../meaning/understood.ts';
import { intervalOf, minus, shown } from './interval.ts';
import { judgePoints } from './judge.ts';
import { after, before, type Claimed, type Judged, mayShareScheme } from './relation.ts';

/** Points between two percentages: `35,1%, thấp hơn 0,4% so với chỉ tiêu (35,5%)`. */
export function findPoints(all: Claimed, distance: number): Judged | null {
  const said = all.claims[distance] as Claim;
  if (said.unit !== 'percentage_point') return null;
  const [level, reference] = ends(all, distance);
  if (level === undefined || reference === undefined) return null;
  const pair = [level, reference].toSorted((a, b) => (all.claims[b] as Claim).value - (all.claims[a] as Claim).value);
  const [more, less] = pair.map((i) => all.claims[i] as Claim) as [Claim, Claim];
  const computed = more.value - less.value;
  return judgePoints(all.claims, {
    kind: 'difference',
    of: pair,
    result: distance,
    computed,
    range: minus(intervalOf(more), intervalOf(less)),
    working: () => `${shown(more.value)} − ${shown(less.value)} = ${shown(computed)}`,
  });
}

/** The level that is told, and what it is compared with: after the distance, else right before it. */
function ends(all: Claimed, distance: number): [number | undefined, number | undefined] {
  const said = all.claims[distance] as Claim;
  const isLevel = (claim: Claim) =>
    claim.unit === 'percent' &&
    mayShareScheme(claim, said) &&
    (said.indicator === 'growth' ? claim.indicator === 'coverage_rate' : claim.indicator !== 'growth');
  const isReference = (claim: Claim) =>
    said.indicator === 'growth' ? isLevel(claim) : claim.indicator === 'target' && isLevel(claim);
  const level = before(all, distance, 1, (claim) => isLevel(claim) && claim.indicator !== 'target')[0];
  const following = after(all, distance, 0, (claim) => isReference(claim) || claim.unit === 'percentage_point')[0];
  const next = following !== undefined && isReference(all.claims[following] as Claim) ? following : undefined;
  const sentence = (all.told[distance] as Understood).sentence;
  const preceding = before(all, distance, 1, (claim) => isReference(claim)).filter((i) => i !== level);
  const near = preceding.find((i) => (all.told[i] as Understood).sentence === sentence) ?? preceding[0];
  return [level, next ?? near];
}
