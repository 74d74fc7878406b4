import { type Day, day } from '#base/dates.ts';
import { addMonths, lastDay, type Month } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { formatMonth } from '#base/vietnamese.ts';
import type { Cycle } from '../language/methods.ts';
import { valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step } from '../language/rule.ts';
import { vsiPaymentDeadlineMonths } from '../parameters/payment.ts';

export const PAYMENT_DEADLINE: Rule = {
  id: 'payment-deadline',
  title: { vi: 'Thời hạn đóng BHXH tự nguyện', en: 'Last day to pay' },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 36.3')],
  formula: {
    vi: 'ngày cuối của tháng thứ n kể từ tháng đầu của kỳ, n theo phương thức đóng',
    en: 'last day of the nth month of the cycle, n by payment method',
  },
  parameters: [vsiPaymentDeadlineMonths],
  doubts: [],
};

/**
 * The last day on which a cycle that begins with `from` may be paid.
 * In advance and for missing time is paid at registration. Source: law 41/2024, article 36.3.
 */
export function paymentDeadline(inputs: { method: Cycle; from: Month }): LawAnswer<Day> {
  const { method, from } = inputs;
  const at = day(`${from}-01`);
  const months = valueAt(vsiPaymentDeadlineMonths, at);
  if (!months.ok) return err([months.error]);
  const count = months.value.value[method];
  const last = lastDay(addMonths(from, count - 1));
  const steps = [
    step({ vi: 'Hạn cuối đóng', en: 'Last day to pay' }, `${formatMonth(from)} + ${count}`, last, 'day', [
      months.value,
    ]),
  ];
  return ok({ rule: PAYMENT_DEADLINE, at, inputs, steps, value: last, doubts: [] });
}
