import type { Claim } from '../claim.ts';
import type { Understood } from '../meaning/understood.ts';
import { intervalOf, meet, minus, shown } from './interval.ts';
import { judge } from './judge.ts';
import { after, before, type Claimed, isAmount, type Judged, mayShareScheme } from './relation.ts';

/** How far back a number is looked for that makes the difference come out. */
const SENTENCES = 3;

/**
 * Differences of amounts: `7.548 người, tăng 2.806 người so với năm 2019 (4.742 người)`, and how far a target was
 * exceeded or missed.
 */
export function findDistance(all: Claimed, distance: number): Judged | null {
  const said = all.claims[distance] as Claim;
  const kind = said.indicator === 'growth' ? 'difference' : 'exceeds_by';
  if (
    !['growth', 'attainment'].includes(said.indicator) ||
    ['percent', 'percentage_point', 'ratio'].includes(said.unit)
  )
    return null;
  const isLevel = (claim: Claim) => isAmount(claim) && claim.unit === said.unit && mayShareScheme(claim, said);
  const isOther = (claim: Claim) =>
    claim.unit === said.unit &&
    mayShareScheme(claim, said) &&
    (kind === 'exceeds_by' ? claim.indicator === 'target' : isAmount(claim));
  const told = before(all, distance, 1, isLevel).slice(0, 3);
  const levels = told.length === 0 ? after(all, distance, 0, isLevel).slice(0, 2) : told;
  const others = [...after(all, distance, 0, isOther), ...before(all, distance, SENTENCES, isOther)];
  return firstThatHolds(all, { kind, distance, levels, others }) ?? stated(all, { kind, distance, levels, others });
}

interface Search {
  kind: 'difference' | 'exceeds_by';
  distance: number;
  levels: readonly number[];
  others: readonly number[];
}

function firstThatHolds(all: Claimed, search: Search): Judged | null {
  for (const level of search.levels) {
    for (const other of search.others) {
      if (other === level) continue;
      const relation = differenceOf(all, search, level, other);
      if (relation.holds) return relation;
    }
  }
  return null;
}

/** Where the sentence itself gives both ends, they have to come out. */
function stated(all: Claimed, search: Search): Judged | null {
  const sentence = (all.told[search.distance] as Understood).sentence;
  const inSentence = (i: number) => (all.told[i] as Understood).sentence === sentence;
  const level = search.levels.find(inSentence) ?? search.levels[0];
  const other = search.others.find((i) => i !== level && inSentence(i) && isCompared(all, search, i));
  return level === undefined || other === undefined ? null : differenceOf(all, search, level, other);
}

/** A target, or a number that the text compares with. */
const isCompared = ({ told, claims }: Claimed, { kind }: Search, other: number): boolean =>
  kind === 'exceeds_by' ? claims[other]?.indicator === 'target' : (told[other] as Understood).compared;

function differenceOf({ claims }: Claimed, { kind, distance }: Search, level: number, other: number): Judged {
  const pair = [level, other].toSorted((a, b) => (claims[b] as Claim).value - (claims[a] as Claim).value);
  const of = kind === 'exceeds_by' ? [level, other] : pair;
  const [more, less] = pair.map((i) => claims[i] as Claim) as [Claim, Claim];
  const computed = more.value - less.value;
  const range = minus(intervalOf(more), intervalOf(less));
  const working = () => `${shown(more.value)} − ${shown(less.value)} = ${shown(computed)}`;
  const relation = judge(claims, { kind, of, result: distance, computed, range, working });
  return { ...relation, holds: relation.holds && meet(range, intervalOf(claims[distance] as Claim)) };
}
