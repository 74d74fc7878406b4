import { dong } from '#base/money.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { plain, sumOf, toDong } from '../language/arithmetic.ts';
import { dayOf, inForce, type Law, valueAt } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, given, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { fundRateMonth, vsiMissingEarliestMonths, vsiMissingMaxMonths } from '../parameters/payment.ts';
import { pensionMinYearsVoluntary } from '../parameters/pension.ts';
import { type ContributionInputs, type ContributionSplit, monthlyContribution } from './contribution.ts';
import { payableStep } from './payment.ts';

export const MISSING_TIME: Rule = {
  id: 'missing-time',
  title: { vi: 'Đóng một lần cho thời gian còn thiếu', en: 'Payment once for missing time' },
  articles: [
    article('2016-01-01', 'Nghị định 134/2015/NĐ-CP, Điều 9.1.e, 10.4'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 36.2, 36.3; Nghị định 159/2025/NĐ-CP, Điều 7'),
  ],
  formula: {
    vi: 'tổng của mức đóng × (1 + r)^i với i từ 1 đến số tháng còn thiếu; r là lãi suất đầu tư quỹ bình quân tháng',
    en: 'sum of contribution × (1 + r)^i for i from 1 to the missing months; r is the fund’s average monthly investment rate',
  },
  parameters: [fundRateMonth, vsiMissingMaxMonths, vsiMissingEarliestMonths, pensionMinYearsVoluntary],
  doubts: [
    {
      vi: 'Chưa rõ Nhà nước hỗ trợ thế nào trong khoản đóng cho thời gian còn thiếu; ở đây theo mức của ngày đóng, không tính lãi.',
      en: 'How the State supports a payment for missing time is undecided; here by the day of payment, without interest.',
    },
  ],
};

export interface MissingInputs extends ContributionInputs {
  /** Months to be paid for. */
  months: number;
  /** Months paid before. */
  monthsPaid: number;
  /** The month in which retirement age is reached. */
  ageReached: Month;
}

/**
 * What the payment for missing time costs on day `at`. Unit: đồng, rounded at the end.
 * Source: decree 159/2025, article 7; before it decree 134/2015, articles 9 and 10.4.
 */
export function missingTimePayment(inputs: MissingInputs): LawAnswer<Omit<ContributionSplit, 'supportLeft'>> {
  const { months, at } = inputs;
  const fund = inForce({ fund: fundRateMonth }, at);
  const monthly = monthlyContribution(inputs);
  const refused = [
    ...missingTimeRefusals(inputs),
    ...(fund.ok ? [] : fund.error),
    ...(monthly.ok ? [] : monthly.error),
  ];
  if (!fund.ok || !monthly.ok || refused.length > 0) return err(refused);
  const rate = fund.value.fund;
  const month = monthly.value.value;
  const gross = missingTimeAmount(month.gross, months, rate.value);
  const stateSupport = dong(month.stateSupport * Math.min(months, month.supportLeft));
  const localSupport = dong(month.localSupport * months);
  const otherSupport = dong(month.otherSupport * months);
  const payable = dong(gross - stateSupport - localSupport - otherSupport);
  const steps = [
    ...monthly.value.steps,
    given(rate, 'percent'),
    step(
      { vi: 'Tiền đóng cho thời gian còn thiếu', en: 'Contribution for the missing time' },
      `Σ ${plain(month.gross)} × (1 + ${plain(rate.value)}%)^i, i = 1…${months}`,
      gross,
      'dong',
      [rate],
    ),
    payableStep(payable, [gross, stateSupport, localSupport, otherSupport]),
  ];
  const value = { gross, stateSupport, localSupport, otherSupport, payable };
  const doubts = [...monthly.value.doubts, ...MISSING_TIME.doubts];
  return ok({ rule: MISSING_TIME, at, inputs: { ...inputs }, steps, value, doubts });
}

/** The first missing month already bears interest: confirmed by an amount of BHXH TP.HCM of 2017. */
const missingTimeAmount = (contribution: number, months: number, fundPercent: number) =>
  toDong(sumOf(1, months, (i) => contribution * (1 + fundPercent / 100) ** i));

/** Everything that stands against paying for missing time on that day. */
export function missingTimeRefusals({
  months,
  monthsPaid,
  ageReached,
  at,
}: Pick<MissingInputs, 'months' | 'monthsPaid' | 'ageReached' | 'at'>): Refusal[] {
  const figures = inForce({ most: vsiMissingMaxMonths, years: pensionMinYearsVoluntary }, at);
  if (!figures.ok) return figures.error;
  const { most, years } = figures.value;
  const where = articleAt(MISSING_TIME, at);
  const needed = Math.max(0, years.value * 12 - monthsPaid);
  const allowedFrom = earliestMonth(ageReached, at);
  const refused: Refusal[] = [];
  if (monthOf(dayOf(at)) < allowedFrom) refused.push(refusal('before-retirement-age', where, { allowedFrom }));
  if (months > most.value) refused.push(refusal('too-many-months', where, { months, most: most.value }));
  if (months > needed) refused.push(refusal('beyond-the-years-needed', where, { months, needed }));
  return refused;
}

/** From 2025-07-01 one may pay in the month before the age is reached. */
function earliestMonth(ageReached: Month, at: Law): Month {
  const earlier = valueAt(vsiMissingEarliestMonths, at);
  return earlier.ok ? addMonths(ageReached, -earlier.value.value) : ageReached;
}
