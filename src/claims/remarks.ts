import { formatNumber } from '#base/vietnamese.ts';
import type { Claim } from './claim.ts';
import { intervalOf } from './relations/interval.ts';
import type { Relation } from './relations/relation.ts';
import { readTarget } from './target-reading.ts';

/** Something an editor should know of the numbers, though they do not contradict each other. */
export interface Remark {
  kind: 'implied-target' | 'target-below-stock' | 'two-populations' | 'adds-schemes';
  /** Claims that it is about, by their index. */
  of: number[];
  sentence: { vi: string; en: string };
}

/** Remarks on the claims of a text, in their order. `isLevel`: a percentage says how much, not how far from a plan. */
export function findRemarks(
  claims: readonly Claim[],
  relations: readonly Relation[],
  isLevel: (index: number) => boolean,
): Remark[] {
  const related = new Set(relations.flatMap(({ result }) => result));
  return claims
    .flatMap((_, index) => {
      const remark =
        (isLevel(index) ? impliedTarget(claims, index, related) : null) ??
        targetBelowStock(claims, index) ??
        twoPopulations(claims, index) ??
        null;
      return remark ? [remark] : [];
    })
    .concat(relations.flatMap((relation) => addsSchemes(claims, relation)));
}

/** `7.548 người, đạt 133,4% kế hoạch` without the plan: the plan that the two imply. */
function impliedTarget(claims: readonly Claim[], index: number, related: ReadonlySet<number>): Remark | null {
  const rate = claims[index] as Claim;
  if (rate.indicator !== 'attainment' || rate.unit !== 'percent' || rate.value <= 0 || related.has(index)) return null;
  const reached = lastBefore(
    claims,
    index,
    ({ unit, indicator, scheme }) =>
      ['person', 'household', 'vnd'].includes(unit) &&
      ['stock', 'flow', 'amount'].includes(indicator) &&
      scheme === rate.scheme,
  );
  if (reached === null || index - reached > 2) return null;
  const value = claims[reached] as Claim;
  const said = intervalOf(rate);
  const [low, high] = [value.value / (said.high / 100), value.value / (said.low / 100)].map(Math.round) as [
    number,
    number,
  ];
  const middle = amount(Math.round(value.value / (rate.value / 100)), value);
  const between = `${amount(low, value)} – ${amount(high, value)}`;
  return {
    kind: 'implied-target',
    of: [reached, index],
    sentence: {
      vi: `«${value.span}» và «${rate.span}» cho thấy kế hoạch khoảng ${middle} (từ ${between}); bài không nêu kế hoạch.`,
      en: `«${value.span}» and «${rate.span}» imply a plan of about ${middle} (${between}); the text does not give it.`,
    },
  };
}

const BILLION = 1e9;

/** Large sums of money in billions, as the texts have them. */
const amount = (number: number, { unit }: Claim): string =>
  unit === 'vnd' && number >= BILLION ? `${formatNumber(number / BILLION, 1)} tỷ đồng` : formatNumber(number);

/** A target in people that is not above what is covered already can only mean people who newly join. */
function targetBelowStock(claims: readonly Claim[], index: number): Remark | null {
  const target = claims[index] as Claim;
  if (target.indicator !== 'target' || target.unit !== 'person' || target.hedge !== 'exact') return null;
  const covered = lastBefore(
    claims,
    index,
    ({ indicator, scheme, unit, hedge, value }) =>
      indicator === 'stock' &&
      unit === 'person' &&
      hedge === 'exact' &&
      scheme !== null &&
      scheme === target.scheme &&
      value >= target.value / 2 &&
      value <= target.value * 2,
  );
  if (covered === null) return null;
  const stock = claims[covered] as Claim;
  const growing = claims
    .slice(index + 1, index + 4)
    .find((claim) => claim.indicator === 'growth' && claim.unit === 'percent' && claim.scheme === target.scheme);
  const growth = growing ? growing.value / 100 : 0;
  const { needed, contradictsAsStock } = readTarget({ target: target.value, covered: stock.value, growth });
  const later = target.period === null || stock.period === null || target.period.slice(0, 4) > stock.period.slice(0, 4);
  if (!contradictsAsStock || !later) return null;
  const sum = growing
    ? `${formatNumber(stock.value)} × ${formatNumber(1 + growth, 2)} = ${formatNumber(needed)}`
    : formatNumber(needed);
  return {
    kind: 'target-below-stock',
    of: [index, covered, ...(growing ? [claims.indexOf(growing)] : [])],
    sentence: {
      vi: `Chỉ tiêu «${target.span}» thấp hơn số đang tham gia «${stock.span}»${growing ? ` và mức tăng «${growing.span}» (${sum})` : ''}: chỉ đúng nếu là số người phát triển mới.`,
      en: `The target «${target.span}» lies below what is covered already, «${stock.span}»${growing ? `, and below the growth «${growing.span}» (${sum})` : ''}: it can only mean people who newly join.`,
    },
  };
}

/** Two shares of one scheme side by side that are not of the same people. */
function twoPopulations(claims: readonly Claim[], index: number): Remark | null {
  const [one, other] = [claims[index] as Claim, claims[index + 1]];
  if (!other || one.indicator !== 'coverage_rate' || other.indicator !== 'coverage_rate') return null;
  if (one.unit !== 'percent' || other.unit !== 'percent' || one.scheme !== other.scheme || one.value === other.value)
    return null;
  if (one.period !== other.period || one.place !== other.place) return null;
  return {
    kind: 'two-populations',
    of: [index, index + 1],
    sentence: {
      vi: `«${one.span}» và «${other.span}» là tỷ lệ của hai nhóm người khác nhau; nên nói rõ mỗi tỷ lệ tính trên ai.`,
      en: `«${one.span}» and «${other.span}» are shares of two different populations; say of whom each is taken.`,
    },
  };
}

/** A total of cards of two schemes that is called people: one person can hold both. */
function addsSchemes(claims: readonly Claim[], { kind, of, result, holds }: Relation): Remark[] {
  const schemes = new Set(of.map((i) => claims[i]?.scheme?.slice(0, 4)));
  if (kind !== 'sum' || !holds || schemes.size < 2 || claims[result]?.unit !== 'person') return [];
  const span = claims[result]?.span ?? '';
  return [
    {
      kind: 'adds-schemes',
      of: [result, ...of],
      sentence: {
        vi: `«${span}» cộng người của hai chế độ; một người tham gia cả hai được tính hai lần.`,
        en: `«${span}» adds people of two schemes; whoever takes part in both is counted twice.`,
      },
    },
  ];
}

/** So many claims back a remark looks: from the end of a bulletin to its beginning. */
const BACK = 60;

function lastBefore(claims: readonly Claim[], index: number, fits: (claim: Claim) => boolean): number | null {
  for (let i = index - 1; i >= Math.max(0, index - BACK); i -= 1) if (fits(claims[i] as Claim)) return i;
  return null;
}
