import { intervalOf, minus, shown } from './interval.ts';
import { judge, type Partners } from './judge.ts';
import {
  after,
  before,
  inOneSentence,
  isAmount,
  isOfSame,
  isOfYear,
  isRate,
  mayShareScheme,
  type Relation,
  type Statement,
  type Statements,
} from './relation.ts';

/** How far back a number is looked for that makes the difference come out. */
const SENTENCES = 3;

/**
 * Differences of amounts: `7.548 người, tăng 2.806 người so với năm 2019 (4.742 người)`, and how far a target was
 * exceeded or missed.
 */
export function findDistance(statements: Statements, distance: Statement): Relation | null {
  const { indicator } = distance.claim;
  if (isRate(distance) || (indicator !== 'growth' && indicator !== 'attainment')) return null;
  const kind = indicator === 'growth' ? 'difference' : 'exceeds_by';
  const isLevel = (each: Statement) =>
    isAmount(each) && each.claim.unit === distance.claim.unit && mayShareScheme(each, distance);
  const isOther = (each: Statement) =>
    kind === 'difference'
      ? isLevel(each)
      : each.claim.unit === distance.claim.unit && each.claim.indicator === 'target' && mayShareScheme(each, distance);
  const preceding = before(statements, distance, 1, isLevel).slice(0, 3);
  const levels = preceding.length > 0 ? preceding : after(statements, distance, 0, isLevel).slice(0, 2);
  const others = [...after(statements, distance, 0, isOther), ...before(statements, distance, SENTENCES, isOther)];
  const named = namedEnds(distance, { kind, levels, others });
  if (named) {
    const relation = differenceOf({ kind, distance, ...named, partners: 'named' });
    if (relation?.holds) return relation;
    return guessed({ kind, distance, levels, others }) ?? relation;
  }
  return guessed({ kind, distance, levels, others });
}

interface Search {
  kind: 'difference' | 'exceeds_by';
  levels: readonly Statement[];
  others: readonly Statement[];
}

/** Ends of which one makes the difference come out. */
function guessed({ kind, distance, levels, others }: Search & { distance: Statement }): Relation | null {
  for (const level of levels) {
    for (const other of others) {
      if (other === level || !isOfYear(level, other) === (kind === 'exceeds_by')) continue;
      const relation = differenceOf({ kind, distance, level, other, partners: 'guessed' });
      if (relation) return relation;
    }
  }
  return null;
}

/** Both ends where the sentence itself gives them: the level, and what it is compared with or its plan. */
function namedEnds(
  distance: Statement,
  { kind, levels, others }: Search,
): { level: Statement; other: Statement } | null {
  const standing = levels.filter((each) => !each.meaning.compared);
  const here = standing.find((each) => inOneSentence(each, distance));
  const level = here ?? standing.find((each) => each.claim.scheme !== null && isOfSame(each, distance));
  const fits = others.filter(
    (each) => each !== level && inOneSentence(each, distance) && (kind === 'exceeds_by' || each.meaning.compared),
  );
  const [other] = fits;
  return level && other && fits.length === 1 && level.claim.place === other.claim.place ? { level, other } : null;
}

interface Difference {
  kind: Search['kind'];
  distance: Statement;
  level: Statement;
  other: Statement;
  partners: Partners;
}

function differenceOf({ kind, distance, level, other, partners }: Difference): Relation | null {
  const [more, less] = level.claim.value >= other.claim.value ? [level, other] : [other, level];
  const computed = more.claim.value - less.claim.value;
  return judge({
    kind,
    of: kind === 'exceeds_by' ? [level, other] : [more, less],
    result: distance,
    computed,
    range: minus(intervalOf(more.claim), intervalOf(less.claim)),
    partners,
    working: () => `${shown(more.claim.value)} − ${shown(less.claim.value)} = ${shown(computed)}`,
  });
}
