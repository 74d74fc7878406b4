import type { Dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { type Law, valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { abroadTerms } from '../parameters/benefits.ts';

export const ABROAD_LUMP: Rule = {
  id: 'abroad-lump',
  title: {
    vi: 'Trợ cấp một lần khi người hưởng lương hưu ra nước ngoài định cư',
    en: 'Lump sum of a pensioner who settles abroad',
  },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 115.1.a')],
  formula: {
    vi: 'lương hưu × (số tháng cho mỗi năm đóng trước và từ 2014 − phần trừ cho mỗi tháng đã hưởng), không dưới mức tối thiểu; chỉ khi người ấy muốn nhận một lần',
    en: 'pension × (months for each year paid before and from 2014 − less for each month drawn), not below the least; only where the pensioner asks for it',
  },
  parameters: [abroadTerms],
  doubts: [],
};

export interface AbroadInputs {
  /** The pension being drawn, đồng a month. */
  pension: Dong;
  yearsBefore2014: number;
  yearsFrom2014: number;
  monthsDrawn: number;
  at: Law;
}

/** Unit: đồng, rounded at the end. Source: law 41/2024, article 115.1.a. */
export function abroadLump(inputs: AbroadInputs): LawAnswer<Dong> {
  const { pension, yearsBefore2014, yearsFrom2014, monthsDrawn, at } = inputs;
  const terms = valueAt(abroadTerms, at);
  if (!terms.ok) return err([terms.error]);
  const { before_2014, from_2014, less_a_month, pension_least } = terms.value.value;
  const earned = yearsBefore2014 * before_2014 + yearsFrom2014 * from_2014;
  const months = Math.max(pension_least, earned - monthsDrawn * less_a_month);
  const amount = toDong(months * pension);
  const parts = [
    ...(yearsBefore2014 > 0 ? [`${plain(yearsBefore2014)} × ${plain(before_2014)}`] : []),
    `${plain(yearsFrom2014)} × ${plain(from_2014)}`,
  ];
  const working = `${parts.join(' + ')} − ${monthsDrawn} × ${plain(less_a_month)}, ≥ ${pension_least}`;
  const steps = [
    step({ vi: 'Số tháng lương hưu', en: 'Months of pension' }, working, months, 'months', [terms.value]),
    step(ABROAD_LUMP.title, `${plain(months)} × ${plain(pension)}`, amount),
  ];
  return ok({ rule: ABROAD_LUMP, at, inputs: { ...inputs }, steps, value: amount, doubts: [] });
}
