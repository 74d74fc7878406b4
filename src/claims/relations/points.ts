import { intervalOf, minus, shown } from './interval.ts';
import { judgePoints, type Partners } from './judge.ts';
import {
  after,
  before,
  inOneSentence,
  isOfYear,
  mayShareScheme,
  type Relation,
  type Statement,
  type Statements,
} from './relation.ts';

/** Points between two percentages: `35,1%, thấp hơn 0,4% so với chỉ tiêu (35,5%)`. */
export function findPoints(statements: Statements, distance: Statement): Relation | null {
  if (distance.claim.unit !== 'percentage_point') return null;
  const ends =
    distance.claim.indicator === 'growth' ? changeEnds(statements, distance) : planEnds(statements, distance);
  if (!ends) return null;
  const { level, reference, partners } = ends;
  const [more, less] = level.claim.value >= reference.claim.value ? [level, reference] : [reference, level];
  const computed = more.claim.value - less.claim.value;
  return judgePoints({
    kind: 'difference',
    of: [more, less],
    result: distance,
    computed,
    range: minus(intervalOf(more.claim), intervalOf(less.claim)),
    partners,
    working: () => `${shown(more.claim.value)} − ${shown(less.claim.value)} = ${shown(computed)}`,
  });
}

interface Ends {
  level: Statement;
  reference: Statement;
  partners: Partners;
}

/** The level, and the plan that the sentence names for it. */
function planEnds(statements: Statements, distance: Statement): Ends | null {
  const isShare = (each: Statement) => each.claim.unit === 'percent' && mayShareScheme(each, distance);
  const isLevel = (each: Statement) => isShare(each) && ['coverage_rate', 'attainment'].includes(each.claim.indicator);
  const isPlan = (each: Statement) => isShare(each) && each.claim.indicator === 'target';
  const [level] = before(statements, distance, 1, isLevel);
  if (!level) return null;
  const [next] = after(statements, distance, 0, (each) => isPlan(each) || each.claim.unit === 'percentage_point');
  const following = next && isPlan(next) ? next : undefined;
  const [preceding] = before(statements, distance, 1, isPlan);
  const reference = following ?? preceding;
  if (!reference || !isOfYear(level, reference)) return null;
  const near = inOneSentence(distance, reference) && inOneSentence(distance, level);
  return { level, reference, partners: near ? 'named' : 'guessed' };
}

/** The level, and an earlier one that the text compares it with, or that has an earlier time. */
function changeEnds(statements: Statements, distance: Statement): Ends | null {
  const isLevel = (each: Statement) =>
    each.claim.unit === 'percent' &&
    each.claim.indicator === 'coverage_rate' &&
    mayShareScheme(each, distance) &&
    each.claim.place === distance.claim.place;
  const [level] = before(
    statements,
    distance,
    4,
    (each) => isLevel(each) && !each.meaning.compared && each.claim.period === distance.claim.period,
  );
  if (!level) return null;
  const earlier = (each: Statement) =>
    isLevel(each) && each !== level && (each.meaning.compared || isEarlier(each, level));
  const [following] = after(statements, distance, 0, earlier);
  const [preceding] = before(statements, distance, 1, earlier);
  const reference = following ?? preceding;
  if (!reference) return null;
  const near = inOneSentence(distance, reference) && inOneSentence(distance, level) && reference.meaning.compared;
  return { level, reference, partners: near ? 'named' : 'guessed' };
}

const isEarlier = (one: Statement, other: Statement): boolean => (one.claim.period ?? '') < (other.claim.period ?? '');
