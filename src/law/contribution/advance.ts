import { dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, sumOf, toDong } from '../language/arithmetic.ts';
import { inForce, type Law, valueAt } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, given, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { fundRateMonth, vsiPrepayMaxMonths, vsiPrepayMinMonths } from '../parameters/payment.ts';
import { type ContributionInputs, type ContributionSplit, monthlyContribution } from './contribution.ts';
import { payableStep } from './payment.ts';

export const ADVANCE_PAYMENT: Rule = {
  id: 'advance-payment',
  title: { vi: 'Đóng một lần cho nhiều năm về sau', en: 'Payment in advance for several years' },
  articles: [
    article('2016-01-01', 'Nghị định 134/2015/NĐ-CP, Điều 9, 10'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 36.2; Nghị định 159/2025/NĐ-CP, Điều 6'),
  ],
  formula: {
    vi: 'tổng của mức đóng ÷ (1 + r)^(i − 1) với i từ 1 đến số tháng đóng; r là lãi suất đầu tư quỹ bình quân tháng',
    en: 'sum of contribution ÷ (1 + r)^(i − 1) for i from 1 to the months paid; r is the fund’s average monthly investment rate',
  },
  parameters: [fundRateMonth, vsiPrepayMinMonths, vsiPrepayMaxMonths],
  doubts: [
    {
      vi: 'Chưa rõ tiền hỗ trợ có được chiết khấu hay không và theo chuẩn nghèo của năm nào; ở đây không chiết khấu, theo ngày đóng.',
      en: 'Whether the support is discounted too, and which poverty line holds for later years, is undecided; it is not discounted here and is that of the day of payment.',
    },
    {
      vi: 'Chưa tìm thấy ví dụ bằng số được công bố cho công thức này.',
      en: 'No published numeric example of this formula was found.',
    },
  ],
};

export interface AdvanceInputs extends ContributionInputs {
  months: number;
}

/**
 * What a payment for whole years in advance costs on day `at`. Unit: đồng for all its months, rounded at the end.
 * Source: decree 159/2025, article 6.
 */
export function advancePayment(inputs: AdvanceInputs): LawAnswer<Omit<ContributionSplit, 'supportLeft'>> {
  const { months, at } = inputs;
  const figures = inForce({ fund: fundRateMonth, most: vsiPrepayMaxMonths }, at);
  const monthly = monthlyContribution(inputs);
  const refused = [
    ...(figures.ok ? wrongMonths(months, figures.value.most.value, at) : figures.error),
    ...(monthly.ok ? [] : monthly.error),
  ];
  if (!figures.ok || !monthly.ok || refused.length > 0) return err(refused);
  const { fund } = figures.value;
  const month = monthly.value.value;
  const r = fund.value / 100;
  const gross = toDong(sumOf(0, months, (i) => month.gross / (1 + r) ** i));
  // Support is not discounted, so that it can come to more than is left to pay.
  const stateSupport = dong(Math.min(gross, month.stateSupport * Math.min(months, month.supportLeft)));
  const localSupport = dong(Math.min(gross - stateSupport, month.localSupport * months));
  const otherSupport = dong(Math.min(gross - stateSupport - localSupport, month.otherSupport * months));
  const payable = dong(gross - stateSupport - localSupport - otherSupport);
  const steps = [
    ...monthly.value.steps,
    given(fund, 'percent'),
    step(
      { vi: 'Tiền đóng cho các năm về sau', en: 'Contribution for the years ahead' },
      `Σ ${plain(month.gross)} ÷ (1 + ${plain(fund.value)}%)^(i − 1), i = 1…${months}`,
      gross,
      'dong',
      [fund, figures.value.most],
    ),
    payableStep(payable, [gross, stateSupport, localSupport, otherSupport]),
  ];
  const value = { gross, stateSupport, localSupport, otherSupport, payable };
  const doubts = [...monthly.value.doubts, ...ADVANCE_PAYMENT.doubts];
  return ok({ rule: ADVANCE_PAYMENT, at, inputs: { ...inputs }, steps, value, doubts });
}

const MONTHS_OF_A_YEAR = 12;

function wrongMonths(months: number, most: number, at: Law): Refusal[] {
  const where = articleAt(ADVANCE_PAYMENT, at);
  const refused: Refusal[] = [];
  if (months <= 0 || months % MONTHS_OF_A_YEAR !== 0) {
    refused.push(refusal('advance-not-whole-years', where, { months }));
  }
  const least = valueAt(vsiPrepayMinMonths, at);
  if (least.ok && months < least.value.value) {
    refused.push(refusal('advance-too-short', where, { months, least: least.value.value }));
  }
  if (months > most) refused.push(refusal('too-many-months', where, { months, most }));
  return refused;
}
