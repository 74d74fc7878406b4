import { intervalOf, minus, over, plus, shown, times } from './interval.ts';
import { judge, type Partners } from './judge.ts';
import {
  after,
  before,
  inOneSentence,
  isAmount,
  isFall,
  isOfSame,
  mayShareScheme,
  type Relation,
  type Statement,
  type Statements,
  wordsBefore,
  wordsBetween,
} from './relation.ts';

const MOST_LEVELS = 3;
/** Words of growth for each year, which no two numbers give. */
const YEARLY = ['quân', 'mỗi', 'hằng', 'hàng'];

/** `tăng 43%` or `gấp hơn hai lần`: of a level, against the earlier one or with the rise in numbers. */
export function findGrowth(statements: Statements, rate: Statement): Relation | null {
  const { indicator, unit } = rate.claim;
  if (indicator !== 'growth' || (unit !== 'percent' && unit !== 'ratio')) return null;
  if (wordsBefore(statements, rate).some((word) => YEARLY.includes(word))) return null;
  const proposals = levelsOf(statements, rate).flatMap((level) => [
    ...basesOf(statements, { rate, level }).map((base) => growthFrom({ rate, level, ...base })),
    ...risesOf(statements, { rate, level }).map((rise) => growthBy(statements, { rate, level, ...rise })),
  ]);
  const known = proposals.filter((each) => each !== null);
  return known.find(({ holds }) => holds) ?? (known.length === 1 ? (known[0] ?? null) : null);
}

interface Growth {
  rate: Statement;
  level: Statement;
}

/** Amounts that a rate can be of: in its sentence before it, else after it. */
function levelsOf(statements: Statements, rate: Statement): Statement[] {
  const fits = (each: Statement) =>
    isAmount(each) &&
    !each.meaning.compared &&
    each.meaning.depth <= rate.meaning.depth &&
    each.claim.place === rate.claim.place &&
    mayShareScheme(each, rate);
  const here = before(statements, rate, 0, fits);
  if (here.length > 0) return here.slice(0, MOST_LEVELS);
  const earlier = before(statements, rate, 1, (each) => fits(each) && isOfSame(each, rate));
  return [...after(statements, rate, 0, fits), ...earlier].slice(0, 1);
}

/** What the text compares the level with: named where it stands beside the rate. */
function basesOf(statements: Statements, { rate, level }: Growth): { base: Statement; partners: Partners }[] {
  const fits = (each: Statement) =>
    each !== level &&
    each.meaning.compared &&
    isAmount(each) &&
    each.claim.unit === level.claim.unit &&
    each.claim.indicator === level.claim.indicator &&
    mayShareScheme(each, level) &&
    each.claim.place === level.claim.place;
  const bases = [...after(statements, rate, 0, fits), ...before(statements, rate, 0, fits)];
  return bases.map((base) => ({
    base,
    partners: bases.length === 1 && inOneSentence(level, rate) ? 'named' : 'guessed',
  }));
}

/** `tăng 2.806 người (43%)`, `tăng 12% (tương ứng 108,4 tỷ đồng)`: the rise right beside the rate. */
function risesOf(statements: Statements, { rate, level }: Growth): { rise: Statement; partners: Partners }[] {
  if (rate.claim.unit === 'ratio') return [];
  const fits = (each: Statement | undefined): each is Statement =>
    each !== undefined &&
    inOneSentence(each, rate) &&
    each.claim.indicator === 'growth' &&
    each.claim.unit === level.claim.unit &&
    each.claim.value < level.claim.value &&
    mayShareScheme(each, level);
  const [previous, next] = [statements.all[rate.index - 1], statements.all[rate.index + 1]];
  const beside = [previous, next].filter(fits);
  return beside.map((rise) => {
    const [first, second] = rise.index < rate.index ? [rise, rate] : [rate, rise];
    const words = wordsBetween(statements, first, second);
    const again = words.includes('(') || words.some((word) => SAME.includes(word));
    const nearest = before(statements, rise, 0, (each) => isAmount(each) && each.claim.unit === rise.claim.unit)[0];
    return { rise, partners: again && nearest === level ? 'named' : 'guessed' };
  });
}

const SAME = ['ứng', 'đương', 'tức'];

function growthFrom({
  rate,
  level,
  base,
  partners,
}: Growth & { base: Statement; partners: Partners }): Relation | null {
  const [now, then] = [level.claim, base.claim];
  const ratio = over(intervalOf(now), intervalOf(then));
  if (rate.claim.unit === 'ratio') {
    const computed = now.value / then.value;
    const working = () => `${shown(now.value)} : ${shown(then.value)} = ${shown(computed)}`;
    return judge({ kind: 'ratio', of: [level, base], result: rate, computed, range: ratio, partners, working });
  }
  const change = (now.value / then.value - 1) * 100;
  const range = times(plus(ratio, { low: -1, high: -1 }), 100);
  return judge({
    kind: 'growth_pct',
    of: [level, base],
    result: rate,
    computed: Math.abs(change),
    range: change < 0 ? { low: -range.high, high: -range.low } : range,
    partners,
    working: () => `(${shown(now.value)} − ${shown(then.value)}) : ${shown(then.value)} = ${shown(change)}%`,
  });
}

function growthBy(
  statements: Statements,
  { rate, level, rise, partners }: Growth & { rise: Statement; partners: Partners },
): Relation | null {
  const [now, by] = [level.claim, rise.claim];
  const fallen = isFall(statements, rise);
  const then = fallen ? plus(intervalOf(now), intervalOf(by)) : minus(intervalOf(now), intervalOf(by));
  const base = fallen ? now.value + by.value : now.value - by.value;
  const computed = (by.value / base) * 100;
  return judge({
    kind: 'growth_pct',
    of: [level, rise],
    result: rate,
    computed,
    range: times(over(intervalOf(by), then), 100),
    partners,
    working: () =>
      `${shown(by.value)} : (${shown(now.value)} ${fallen ? '+' : '−'} ${shown(by.value)}) = ${shown(computed)}%`,
  });
}
