import type { Claim } from '../claim.ts';
import type { Understood } from '../meaning/understood.ts';
import { intervalOf, minus, over, plus, shown, times } from './interval.ts';
import { judge } from './judge.ts';
import {
  after,
  before,
  type Claimed,
  isAmount,
  isComparable,
  isFall,
  type Judged,
  mayShareScheme,
} from './relation.ts';

const SENTENCES = 3;
const SENTENCES_TO_HOST = 2;

/** `tăng 43%` or `gấp hơn hai lần`: of the number told, against the earlier one or with the rise in numbers. */
export function findGrowth(all: Claimed, rate: number): Judged | null {
  const said = all.claims[rate] as Claim;
  if (said.indicator !== 'growth' || (said.unit !== 'percent' && said.unit !== 'ratio')) return null;
  const proposals = hosts(all, rate).flatMap((level) => growthsOf(all, rate, level));
  const stated = proposals.filter((each) => isStated(all, rate, each));
  return proposals.find(({ holds }) => holds) ?? (stated.length === 1 ? (stated[0] ?? null) : null);
}

/** Every way in which a number can have grown by a rate. */
function growthsOf(all: Claimed, rate: number, level: number): Judged[] {
  const [said, now] = [all.claims[rate], all.claims[level]] as [Claim, Claim];
  const bases = others(all, rate, (claim, told) => told.compared && isComparable(claim, now));
  const froms = bases.filter((base) => base !== level && (said.unit !== 'ratio' || inSentence(all, rate, base)));
  const isRise = (claim: Claim, { sentence }: Understood) =>
    sentence === all.told[rate]?.sentence &&
    claim.unit === now.unit &&
    claim.indicator === 'growth' &&
    mayShareScheme(claim, now) &&
    claim.value < now.value;
  const rises = said.unit === 'ratio' ? [] : others(all, rate, isRise).filter((i) => hosts(all, i)[0] === level);
  return [
    ...froms.map((base) => growthFrom(all, { rate, level, base })),
    ...rises.map((rise) => growthBy(all, { rate, level, rise })),
  ];
}

const inSentence = ({ told }: Claimed, one: number, other: number): boolean =>
  told[one]?.sentence === told[other]?.sentence;

/** `đạt 133,4% kế hoạch`, `chiếm 61%`: of the number told, against a target or a whole. */
export function findShare(all: Claimed, rate: number): Judged | null {
  const said = all.claims[rate] as Claim;
  if (said.unit !== 'percent' || !['attainment', 'coverage_rate', 'other'].includes(said.indicator)) return null;
  const found = hosts(all, rate).flatMap((level) =>
    others(all, rate, (whole) => isWhole(said, all.claims[level] as Claim, whole))
      .filter((whole) => whole !== level)
      .map((whole) => shareOf(all, { rate, level, whole })),
  );
  const targets = found.filter(({ of }) => all.claims[of[1] ?? 0]?.indicator === 'target');
  return [...targets, ...found].find(({ holds }) => holds) ?? targets.find((each) => isStated(all, rate, each)) ?? null;
}

/** A target of the same scheme for an attainment, a larger number of the same unit for any share. */
function isWhole(said: Claim, part: Claim, whole: Claim): boolean {
  if (whole.unit !== part.unit) return false;
  if (said.indicator === 'attainment' && whole.indicator === 'target') return mayShareScheme(whole, part);
  if (said.indicator === 'attainment' && whole.indicator !== 'other') return false;
  return isAmount(whole) && whole.value > part.value && whole.value >= 100;
}

/** Amounts that a rate can be of: in its sentence before it, else after it, then in the sentences before. */
function hosts(all: Claimed, rate: number): number[] {
  const said = all.claims[rate] as Claim;
  const { depth } = all.told[rate] as Understood;
  const fits = (claim: Claim, told: Understood) =>
    isAmount(claim) &&
    !told.compared &&
    told.depth <= depth &&
    claim.indicator !== 'other' &&
    mayShareScheme(claim, said);
  const here = [...before(all, rate, 0, fits), ...after(all, rate, 0, fits)].slice(0, 3);
  const earlier = before(all, rate, SENTENCES_TO_HOST, fits).filter((i) => !here.includes(i));
  return [...here, ...earlier.slice(0, 3)];
}

const others = (all: Claimed, rate: number, fits: (claim: Claim, told: Understood) => boolean): number[] => [
  ...new Set([...after(all, rate, 0, fits), ...before(all, rate, SENTENCES, fits), ...after(all, rate, 1, fits)]),
];

/** All of its numbers stand in one sentence, or the target in the one before. */
function isStated({ told, claims }: Claimed, rate: number, { of }: Judged): boolean {
  const sentence = (told[rate] as Understood).sentence;
  return of.every((i) => {
    const apart = sentence - (told[i] as Understood).sentence;
    const { indicator } = claims[i] as Claim;
    if (apart === 1 && i === of[0]) return isOfSame(claims[i] as Claim, claims[of[1] ?? 0] as Claim);
    if (apart !== 0) return indicator === 'target' && apart === 1;
    if (indicator === 'growth') return i === rate - 1;
    return indicator === 'target' || i === of[0] || (told[i] as Understood).compared;
  });
}

const isOfSame = (one: Claim, other: Claim): boolean =>
  one.scheme !== null && one.scheme === other.scheme && one.place === other.place;

function growthFrom({ claims }: Claimed, { rate, level, base }: { rate: number; level: number; base: number }): Judged {
  const [said, now, then] = [rate, level, base].map((i) => claims[i] as Claim) as [Claim, Claim, Claim];
  const ratio = over(intervalOf(now), intervalOf(then));
  if (said.unit === 'ratio') {
    const computed = now.value / then.value;
    const working = () => `${shown(now.value)} : ${shown(then.value)} = ${shown(computed)}`;
    return judge(claims, { kind: 'ratio', of: [level, base], result: rate, computed, range: ratio, working });
  }
  const computed = (now.value / then.value - 1) * 100;
  const working = () => `(${shown(now.value)} − ${shown(then.value)}) : ${shown(then.value)} = ${shown(computed)}%`;
  const range = times(plus(ratio, { low: -1, high: -1 }), 100);
  const fallen = computed < 0;
  return judge(claims, {
    kind: 'growth_pct',
    of: [level, base],
    result: rate,
    computed: Math.abs(computed),
    range: fallen ? { low: -range.high, high: -range.low } : range,
    working,
  });
}

function growthBy(all: Claimed, { rate, level, rise }: { rate: number; level: number; rise: number }): Judged {
  const { claims } = all;
  const [now, by] = [level, rise].map((i) => claims[i] as Claim) as [Claim, Claim];
  const fallen = isFall(all, rise);
  const then = fallen ? plus(intervalOf(now), intervalOf(by)) : minus(intervalOf(now), intervalOf(by));
  const base = fallen ? now.value + by.value : now.value - by.value;
  const computed = (by.value / base) * 100;
  const working = () =>
    `${shown(by.value)} : (${shown(now.value)} ${fallen ? '+' : '−'} ${shown(by.value)}) = ${shown(computed)}%`;
  const range = times(over(intervalOf(by), then), 100);
  return judge(claims, { kind: 'growth_pct', of: [level, rise], result: rate, computed, range, working });
}

const ALL = { low: 100, high: 100 };
const FROM_ALL = { low: -100, high: -100 };

function shareOf(
  { claims, told }: Claimed,
  { rate, level, whole }: { rate: number; level: number; whole: number },
): Judged {
  const [part, all] = [level, whole].map((i) => claims[i] as Claim) as [Claim, Claim];
  const share = (part.value / all.value) * 100;
  const range = times(over(intervalOf(part), intervalOf(all)), 100);
  if (told[rate]?.distance) {
    const computed = Math.abs(share - 100);
    const over100 = share >= 100 ? plus(range, FROM_ALL) : minus(ALL, range);
    const working = () =>
      `${shown(part.value)} : ${shown(all.value)} = ${shown(share)}%, ${shown(computed)}% ${share >= 100 ? 'over' : 'under'}`;
    return judge(claims, { kind: 'percent_of', of: [level, whole], result: rate, computed, range: over100, working });
  }
  const computed = share;
  const working = () => `${shown(part.value)} : ${shown(all.value)} = ${shown(computed)}%`;
  return judge(claims, { kind: 'percent_of', of: [level, whole], result: rate, computed, range, working });
}
