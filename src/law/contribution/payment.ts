import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { addMonths, lastDay, type Month } from '#base/months.ts';
import { ok } from '#base/result.ts';
import { plain } from '../language/arithmetic.ts';
import type { Cycle } from '../language/methods.ts';
import { article, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { type AfterChange, afterChangeSteps, contributionAfterChange } from './after-change.ts';
import { type ContributionInputs, type ContributionSplit, monthlyContribution } from './contribution.ts';

export const PAYMENT: Rule = {
  id: 'payment',
  title: { vi: 'Đóng theo kỳ: hằng tháng, 3, 6, 12 tháng một lần', en: 'Payment for one, three, six or twelve months' },
  articles: [
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 87; Nghị định 134/2015/NĐ-CP, Điều 9'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 36.2'),
  ],
  formula: {
    vi: 'mức đóng hằng tháng × số tháng − hỗ trợ cho những tháng còn được hỗ trợ, theo mức của ngày đóng tiền',
    en: 'monthly contribution × months − support for the months that still have any, by the figures of the day of payment',
  },
  parameters: [],
  doubts: [
    {
      vi: 'Chưa thấy quy định khi chuẩn nghèo tăng trong thời gian đã đóng trước thì có phải đóng bù hay không; ở đây nêu cả hai mức.',
      en: 'Whether time already paid must be topped up when the poverty line rises within it was not found; both sides of that day are shown.',
    },
  ],
};

export interface PaymentInputs extends Omit<ContributionInputs, 'at'> {
  method: Cycle;
  from: Month;
  paidOn: Day;
}

export interface Payment extends Omit<ContributionSplit, 'supportLeft'> {
  months: number;
  until: Month;
  /** The price of a month after the poverty line changes, where the paid time reaches over that day. */
  afterChange: AfterChange | null;
}

/**
 * What one payment by cycle costs. Unit: đồng for all its months.
 * Source: law 41/2024, articles 36.2 (methods) and 31.2 (figures of the time of payment).
 */
export function payment(inputs: PaymentInputs): LawAnswer<Payment> {
  const { method, from, paidOn } = inputs;
  const monthly = monthlyContribution({ ...inputs, at: paidOn });
  if (!monthly.ok) return monthly;
  const month = monthly.value.value;
  const months = Number(method);
  const until = addMonths(from, months - 1);
  const supported = Math.min(months, month.supportLeft);
  const gross = dong(month.gross * months);
  const stateSupport = dong(month.stateSupport * supported);
  const localSupport = dong(month.localSupport * months);
  const otherSupport = dong(month.otherSupport * months);
  const payable = dong(gross - stateSupport - localSupport - otherSupport);
  const afterChange = changeUntil(until, { ...inputs, at: paidOn });
  return ok({
    rule: PAYMENT,
    at: paidOn,
    inputs: { ...inputs },
    steps: [
      ...monthly.value.steps,
      step({ vi: 'Tiền đóng cả kỳ', en: 'Contribution of the whole time' }, `${months} × ${plain(month.gross)}`, gross),
      step(
        { vi: 'Nhà nước hỗ trợ cả kỳ', en: 'State support of the whole time' },
        `${supported} × ${plain(month.stateSupport)}`,
        stateSupport,
      ),
      payableStep(payable, [gross, stateSupport, localSupport, otherSupport]),
      ...afterChangeSteps(afterChange),
    ],
    value: { gross, stateSupport, localSupport, otherSupport, payable, months, until, afterChange },
    doubts: [...monthly.value.doubts, ...(afterChange ? PAYMENT.doubts : [])],
  });
}

/** The last step of a payment: what is left for the member. */
export const payableStep = (payable: Dong, [gross, ...supports]: readonly [Dong, ...Dong[]]): WorkingStep =>
  step(
    { vi: 'Người tham gia đóng cả kỳ', en: 'The member pays for the whole time' },
    [gross, ...supports.filter((amount) => amount > 0)].map((each) => plain(each)).join(' − '),
    payable,
  );

function changeUntil(until: Month, inputs: ContributionInputs): AfterChange | null {
  const change = contributionAfterChange(inputs);
  return change && change.from <= lastDay(until) ? change : null;
}
