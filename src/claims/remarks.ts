import { withNumbersOf } from '#base/numbers.ts';
import { formatNumber } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import type { Claim } from './claim.ts';
import { intervalOf, meet, plus, shown } from './relations/interval.ts';
import { isOfSame, isOfYear, type Relation, type Statement, type Statements } from './relations/relation.ts';
import { readTarget } from './target-reading.ts';

/** Something an editor should know of the numbers, though they do not contradict each other. */
export interface Remark {
  kind: 'implied-target' | 'which-target' | 'target-below-stock' | 'adds-schemes' | 'two-values' | 'impossible';
  /** Claims that it is about, by their index. */
  of: number[];
  sentence: Bilingual;
}

/** How many claims back a remark looks: from the end of a bulletin to its beginning. */
const BACK = 60;
/** Between a number and how much of a plan it is at most one other number may stand. */
const NEXT = 2;
/** Less trust than this in what a number means is none to remark on. */
const TRUST = 0.6;

/** Remarks on the claims of a text, in their order. What is said of no scheme of insurance gets none. */
export function findRemarks(statements: Statements, relations: readonly Relation[]): Remark[] {
  const explained = new Set(relations.map(({ result }) => result));
  const remarks = statements.all.flatMap((statement) =>
    statement.claim.scheme === null || statement.claim.trust < TRUST
      ? []
      : (impossible(statements, statement) ??
        plan(statements, statement, explained) ??
        targetBelowStock(statements, statement) ??
        twoValues(statements, statement) ??
        []),
  );
  return [...remarks, ...relations.flatMap((relation) => addsSchemes(statements, relation))];
}

const earlier = ({ all }: Statements, { index }: Statement, fits: (each: Statement) => boolean): Statement | null =>
  all.slice(Math.max(0, index - BACK), index).findLast(fits) ?? null;

/** A coverage of more than everybody; a growth that is greater than what has grown: a slip of thousands, most likely. */
function impossible(statements: Statements, statement: Statement): Remark | null {
  const { index, claim } = statement;
  if (claim.indicator === 'coverage_rate' && claim.unit === 'percent' && claim.value > 100) {
    const vi = `«${claim.span}»: tỷ lệ bao phủ không thể vượt 100%.`;
    return { kind: 'impossible', of: [index], sentence: { vi, en: `«${claim.span}»: no coverage can exceed 100 %.` } };
  }
  const rest = restOf(statements, statement);
  if (rest) return rest;
  if (claim.indicator !== 'growth' || claim.unit !== 'person') return null;
  const level = statements.all[index - 1];
  const grown =
    level?.claim.indicator === 'stock' && level.claim.unit === claim.unit && level.claim.scheme === claim.scheme;
  if (!grown || !isRising(statements, index) || claim.value <= level.claim.value) return null;
  const vi = `«${claim.span}» lớn hơn chính số đã tăng «${level.claim.span}»: có thể nhầm đơn vị (nghìn, triệu).`;
  const en = `«${claim.span}» is more than the number that has grown, «${level.claim.span}»: perhaps a slip of thousands.`;
  return { kind: 'impossible', of: [level.index, index], sentence: { vi, en } };
}

/** Those who take part and those who do not are everybody: `86,2% …, còn 15,8% chưa tham gia` cannot be. */
function restOf({ all }: Statements, { index, claim, meaning }: Statement): Remark | null {
  const before = all[index - 1];
  const isRest = claim.unit === 'percent' && meaning.evidence.some(({ name }) => name === OUTSIDE);
  const isShare = before?.claim.indicator === 'coverage_rate' && before.claim.unit === 'percent';
  if (!isRest || !isShare || !before || before.meaning.sentence !== meaning.sentence) return null;
  const both = plus(intervalOf(before.claim), intervalOf(claim));
  if (before.claim.scheme !== claim.scheme || meet(both, { low: 100, high: 100 })) return null;
  const sum = shown(before.claim.value + claim.value);
  return {
    kind: 'impossible',
    of: [before.index, index],
    sentence: {
      vi: `«${before.claim.span}» tham gia và «${claim.span}» chưa tham gia cộng lại là ${sum}%, không phải 100%.`,
      en: `«${before.claim.span}» who take part and «${claim.span}» who do not make ${withNumbersOf('en', sum)}%, not 100%.`,
    },
  };
}

const OUTSIDE = 'who do not take part, or only know or want';

/** `tăng`, not `giảm`: what has fallen may have fallen by more than is left. */
const isRising = ({ text, all }: Statements, index: number): boolean => {
  const [from, to] = [all[index - 1]?.meaning.quantity.next ?? 0, all[index]?.meaning.quantity.next ?? 0];
  return text.tokens.slice(from, to).some((token) => token.text === 'tăng');
};

/** `7.548 người, đạt 133,4% kế hoạch` without the plan: the plan that the two imply, or the question which plan is meant. */
function plan(statements: Statements, rate: Statement, explained: ReadonlySet<number>): Remark | null {
  const { claim, meaning, index } = rate;
  const isPlanRate =
    claim.indicator === 'attainment' && claim.unit === 'percent' && claim.value > 0 && !meaning.distance;
  if (!isPlanRate || explained.has(index) || !meaning.evidence.some(({ name }) => PLAN_WORDS.includes(name)))
    return null;
  const reached = earlier(
    statements,
    rate,
    (each) => REACHED.includes(each.claim.indicator) && UNITS.includes(each.claim.unit),
  );
  if (!reached || index - reached.index > NEXT || !isOfSame(reached, rate) || reached.meaning.compared) return null;
  if (reached.meaning.sentence !== meaning.sentence) return null;
  const said = intervalOf(claim);
  const { value } = reached.claim;
  const bounds = { low: value / (said.high / 100), high: value / (said.low / 100) };
  const middle = amount(Math.round(value / (claim.value / 100)), reached.claim);
  const between = [bounds.low, bounds.high].map((each) => amount(Math.round(each), reached.claim)).join(' – ');
  const both = { vi: `«${reached.claim.span}» và «${claim.span}»`, en: `«${reached.claim.span}» and «${claim.span}»` };
  const target = earlier(
    statements,
    rate,
    (each) => isTargetOf(each, reached) && !meet(bounds, intervalOf(each.claim)),
  );
  if (!target) {
    return {
      kind: 'implied-target',
      of: [reached.index, index],
      sentence: {
        vi: `${both.vi} cho thấy kế hoạch khoảng ${middle} (từ ${between}); bài không nêu kế hoạch.`,
        en: `${both.en} imply a plan of about ${withNumbersOf('en', middle)} (${withNumbersOf('en', between)}); the text does not give it.`,
      },
    };
  }
  return {
    kind: 'which-target',
    of: [reached.index, index, target.index],
    sentence: {
      vi: `${both.vi} cho thấy kế hoạch khoảng ${middle} (từ ${between}), khác «${target.claim.span}»: bài nói về kế hoạch nào?`,
      en: `${both.en} imply a plan of about ${withNumbersOf('en', middle)} (${withNumbersOf('en', between)}), not «${target.claim.span}»: which plan is meant?`,
    },
  };
}

/** Evidence that the words themselves say that a plan is meant. */
const PLAN_WORDS = ['of a plan', 'a plan fulfilled'];
const REACHED: readonly Claim['indicator'][] = ['stock', 'flow', 'amount'];
const UNITS: readonly Claim['unit'][] = ['person', 'household', 'vnd'];

const isTargetOf = (each: Statement, reached: Statement): boolean =>
  each.claim.indicator === 'target' &&
  each.claim.unit === reached.claim.unit &&
  isOfSame(each, reached) &&
  isOfYear(each, reached);

const BILLION = 1e9;

/** Large sums of money in billions, as the texts have them. */
const amount = (number: number, { unit }: Claim): string =>
  unit === 'vnd' && number >= BILLION ? `${formatNumber(number / BILLION, 1)} tỷ đồng` : formatNumber(number);

/** A target in people that is not above what is covered already can only mean people who newly join. */
function targetBelowStock(statements: Statements, target: Statement): Remark | null {
  const { claim, index } = target;
  if (claim.indicator !== 'target' || claim.unit !== 'person' || claim.hedge !== 'exact') return null;
  const covered = earlier(statements, target, (each) => isStockBeside(each, target));
  if (!covered) return null;
  const growing = statements.all
    .slice(index + 1, index + 4)
    .find(
      (each) =>
        each.claim.indicator === 'growth' && each.claim.unit === 'percent' && each.claim.scheme === claim.scheme,
    );
  const growth = growing ? growing.claim.value / 100 : 0;
  const stock = covered.claim;
  const { needed, contradictsAsStock } = readTarget({ target: claim.value, covered: stock.value, growth });
  if (!contradictsAsStock || (isOfYear(target, covered) && claim.period !== null && stock.period !== null)) return null;
  const sum = growing
    ? `${formatNumber(stock.value)} × ${formatNumber(1 + growth, 2)} = ${formatNumber(needed)}`
    : formatNumber(needed);
  const by = growing?.claim.span;
  return {
    kind: 'target-below-stock',
    of: [index, covered.index, ...(growing ? [growing.index] : [])],
    sentence: {
      vi: `Chỉ tiêu «${claim.span}» thấp hơn số đang tham gia «${stock.span}»${by ? ` và mức tăng «${by}» (${sum})` : ''}: chỉ đúng nếu là số người phát triển mới.`,
      en: `The target «${claim.span}» lies below what is covered already, «${stock.span}»${by ? `, and below the growth «${by}» (${withNumbersOf('en', sum)})` : ''}: it can only mean people who newly join.`,
    },
  };
}

function isStockBeside({ claim }: Statement, { claim: target }: Statement): boolean {
  const isStock = claim.indicator === 'stock' && claim.unit === 'person' && claim.hedge === 'exact';
  const near = claim.value >= target.value / 2 && claim.value <= target.value * 2;
  return isStock && near && claim.scheme === target.scheme && claim.place === target.place;
}

/** The same fact with two values: a headline and its text, or a digit that has slipped. */
function twoValues(statements: Statements, statement: Statement): Remark | null {
  const { claim, meaning, index } = statement;
  if (!['stock', 'attainment', 'coverage_rate'].includes(claim.indicator) || meaning.compared) return null;
  const other = earlier(statements, statement, (each) => isSameFact(each, statement));
  if (!other || meet(intervalOf(other.claim), intervalOf(claim))) return null;
  const [one, two] = [other.claim, claim];
  if (Math.abs(one.value - two.value) > SLIP * Math.max(one.value, two.value)) return null;
  return {
    kind: 'two-values',
    of: [other.index, index],
    sentence: {
      vi: `«${one.span}» và «${two.span}» có vẻ là cùng một số liệu nhưng khác nhau (${shown(one.value)}; ${shown(two.value)}).`,
      en: `«${one.span}» and «${two.span}» seem to give the same fact with two values (${shown(one.value, 'en')}; ${shown(two.value, 'en')}).`,
    },
  };
}

/** Numbers further apart than this are of two facts. */
const SLIP = 0.05;

/** Of one scheme, place, full day, unit and kind, in two sentences that both name the scheme. */
function isSameFact(one: Statement, other: Statement): boolean {
  const [a, b] = [one.claim, other.claim];
  return (
    a.indicator === b.indicator &&
    a.unit === b.unit &&
    isOfSame(one, other) &&
    a.period === b.period &&
    a.period?.length === 10 &&
    a.hedge === 'exact' &&
    b.hedge === 'exact' &&
    !one.meaning.compared &&
    one.meaning.sentence !== other.meaning.sentence &&
    one.meaning.namesItsScheme &&
    other.meaning.namesItsScheme
  );
}

/** A total of cards of two schemes that is called people: one person can hold both. */
function addsSchemes({ all }: Statements, { kind, of, result, holds }: Relation): Remark[] {
  const schemes = new Set(of.map((i) => all[i]?.claim.scheme?.slice(0, 4)));
  const total = all[result]?.claim;
  if (kind !== 'sum' || !holds || schemes.size < 2 || schemes.has(undefined) || total?.unit !== 'person') return [];
  return [
    {
      kind: 'adds-schemes',
      of: [result, ...of],
      sentence: {
        vi: `«${total.span}» cộng người của hai chế độ; một người tham gia cả hai được tính hai lần.`,
        en: `«${total.span}» adds people of two schemes; whoever takes part in both is counted twice.`,
      },
    },
  ];
}
