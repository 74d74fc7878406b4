import { intervalOf, minus, over, plus, shown, times } from './interval.ts';
import { judge, type Partners } from './judge.ts';
import {
  after,
  before,
  inOneSentence,
  isAmount,
  isOfSame,
  isOfYear,
  mayShareScheme,
  type Relation,
  type Statement,
  type Statements,
  wordsBetween,
} from './relation.ts';

const SENTENCES = 4;
const SENTENCES_TO_LEVEL = 2;
const MOST_LEVELS = 4;
/** A whole of fewer makes a share by chance. */
const LEAST_WHOLE = 100;
/** A rate this many words after a part and its whole is theirs: `45.120/50.010 người, đạt tỷ lệ 90,2%`. */
const BESIDE = 12;
const SHARES: readonly Statement['claim']['indicator'][] = ['attainment', 'coverage_rate', 'other'];

/** `đạt 133,4% kế hoạch`, `chiếm 61%`: of a level, against a target or a whole. */
export function findShare(statements: Statements, rate: Statement): Relation | null {
  const { unit, indicator } = rate.claim;
  if (unit === 'ratio') return findRatio(statements, rate);
  if (unit !== 'percent' || !SHARES.includes(indicator)) return null;
  const fraction = ofFraction(statements, rate);
  if (fraction) return fraction;
  const found = levelsOf(statements, rate).flatMap((level) =>
    wholesOf(statements, rate, level).flatMap((whole) => {
      const partners = partnersOf(statements, { rate, level, whole });
      const relation = shareOf({ rate, level, whole, partners });
      return relation ? [relation] : [];
    }),
  );
  return found.find(({ holds }) => holds) ?? found[0] ?? null;
}

interface Share {
  rate: Statement;
  level: Statement;
  whole: Statement;
}

/** Amounts that a rate can be of: in its sentence before it, else in the sentences before. */
function levelsOf(statements: Statements, rate: Statement): Statement[] {
  const fits = (each: Statement) =>
    isAmount(each) && !each.meaning.compared && each.meaning.depth <= rate.meaning.depth && mayShareScheme(each, rate);
  const here = before(statements, rate, 0, fits);
  if (rate.meaning.depth > (here[0]?.meaning.depth ?? 0))
    return here.slice(0, 1).filter(({ index }) => index === rate.index - 1);
  const earlier = before(statements, rate, SENTENCES_TO_LEVEL, fits).filter((each) => !here.includes(each));
  return [...here, ...earlier].slice(0, MOST_LEVELS);
}

/** A target of the same scheme and year for an attainment, a larger number that could be a whole for any share. */
function wholesOf(statements: Statements, rate: Statement, part: Statement): Statement[] {
  const isWhole = (each: Statement): boolean => {
    if (each === part || each.claim.unit !== part.claim.unit) return false;
    if (rate.claim.indicator === 'attainment')
      return (
        (each.claim.indicator === 'target' && mayShareScheme(each, part) && isOfYear(each, part)) ||
        isCounted(each, part)
      );
    return isAmount(each) && each.claim.indicator !== 'attendance' && isCounted(each, part);
  };
  const found = [...after(statements, rate, 1, isWhole), ...before(statements, rate, SENTENCES, isWhole)];
  const isEverybody = (each: Statement) => each.claim.indicator === 'other' && each.claim.scheme === null;
  return [...found.filter(isEverybody), ...found.filter((each) => !isEverybody(each))];
}

const isCounted = (whole: Statement, part: Statement): boolean =>
  (whole.claim.indicator === 'other' && whole.claim.scheme === null) || whole.claim.scheme === part.claim.scheme
    ? whole.claim.value > part.claim.value && whole.claim.value >= LEAST_WHOLE && whole.claim.indicator !== 'target'
    : false;

/** The text names both where the rate stands beside its level, and the plan or the people that it is of beside the rate. */
function partnersOf(statements: Statements, { rate, level, whole }: Share): Partners {
  const isPlan = whole.claim.indicator === 'target' && rate.claim.indicator === 'attainment';
  const isBase =
    whole.claim.indicator === 'other' && whole.claim.scheme === null && rate.claim.indicator === 'coverage_rate';
  if (!(isPlan || isBase) || !inOneSentence(rate, whole)) return 'guessed';
  const nearest = levelsOf(statements, rate)[0];
  const sentences = rate.meaning.sentence - level.meaning.sentence;
  if (nearest !== level || sentences > 1 || (sentences === 1 && !isOfSame(level, whole))) return 'guessed';
  const others = [
    ...after(statements, rate, 0, (each) => each.claim.indicator === whole.claim.indicator),
    ...before(statements, rate, 0, (each) => each.claim.indicator === whole.claim.indicator),
  ];
  const rivals = others.filter(
    (each) => each !== whole && each.claim.unit === whole.claim.unit && mayShareScheme(each, rate),
  );
  const adjacent = whole.index === rate.index + 1 || whole.index === rate.index - 1;
  return adjacent && rivals.every((each) => Math.abs(each.index - rate.index) > 1) ? 'named' : 'guessed';
}

/** `45/62 trường đạt 100% học sinh`: a share of what follows it, not of what stands before. */
const isOfOthers = ({ text }: Statements, { meaning: { quantity } }: Statement): boolean =>
  quantity.counted?.whole === true || text.tokens[quantity.next]?.kind === 'word';

/** `11,2 triệu/13 triệu sổ, đạt 86%`: the text prints the part and its whole together. */
function ofFraction(statements: Statements, rate: Statement): Relation | null {
  const part = statements.all[rate.index - 1];
  const whole = part?.meaning.quantity.whole;
  if (!part || whole === undefined || !inOneSentence(part, rate) || rate.claim.indicator === 'attainment') return null;
  if (wordsBetween(statements, part, rate).length > BESIDE || isOfOthers(statements, rate)) return null;
  const computed = (part.claim.value / whole) * 100;
  const range = times(over(intervalOf(part.claim), { low: whole, high: whole }), 100);
  return judge({
    kind: 'percent_of',
    of: [part],
    result: rate,
    computed,
    range,
    partners: 'named',
    working: () => `${shown(part.claim.value)} : ${shown(whole)} = ${shown(computed)}%`,
  });
}

/** `tỷ lệ sinh viên chỉ bằng ½ tỷ lệ học sinh`: of two percentages before it. */
function findRatio(statements: Statements, ratio: Statement): Relation | null {
  if (ratio.claim.indicator !== 'other' || ratio.claim.value > 1) return null;
  const rates = before(
    statements,
    ratio,
    SENTENCES_TO_LEVEL,
    (each) => each.claim.unit === 'percent' && each.claim.indicator === 'coverage_rate',
  );
  for (const part of rates) {
    for (const whole of rates) {
      if (part.claim.value >= whole.claim.value) continue;
      const computed = part.claim.value / whole.claim.value;
      const range = over(intervalOf(part.claim), intervalOf(whole.claim));
      const working = () => `${shown(part.claim.value)} : ${shown(whole.claim.value)} = ${shown(computed)}`;
      const relation = judge({
        kind: 'ratio',
        of: [part, whole],
        result: ratio,
        computed,
        range,
        partners: 'guessed',
        working,
      });
      if (relation) return relation;
    }
  }
  return null;
}

const ALL = { low: 100, high: 100 };
const FROM_ALL = { low: -100, high: -100 };

function shareOf({ rate, level, whole, partners }: Share & { partners: Partners }): Relation | null {
  const [part, all] = [level.claim, whole.claim];
  const share = (part.value / all.value) * 100;
  const range = times(over(intervalOf(part), intervalOf(all)), 100);
  const proposed = { kind: 'percent_of' as const, of: [level, whole], result: rate, partners };
  if (!rate.meaning.distance) {
    const working = () => `${shown(part.value)} : ${shown(all.value)} = ${shown(share)}%`;
    return judge({ ...proposed, computed: share, range, working });
  }
  const computed = Math.abs(share - 100);
  const over100 = share >= 100 ? plus(range, FROM_ALL) : minus(ALL, range);
  const working = () =>
    `${shown(part.value)} : ${shown(all.value)} = ${shown(share)}%, ${share >= 100 ? `${shown(share)}% − 100%` : `100% − ${shown(share)}%`} = ${shown(computed)}%`;
  return judge({ ...proposed, computed, range: over100, working });
}
