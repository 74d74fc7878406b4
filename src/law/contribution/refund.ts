import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { addMonths, type Month, monthsBetween } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { formatMonth } from '#base/vietnamese.ts';
import { plain, sumOf, toDong } from '../language/arithmetic.ts';
import type { Method } from '../language/methods.ts';
import { type Law, type ParameterValue, valueAt } from '../language/parameter.ts';
import { type Refusal, refusal } from '../language/refusals.ts';
import { article, articleAt, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { fundRateMonth } from '../parameters/payment.ts';

export const REFUND: Rule = {
  id: 'refund',
  title: { vi: 'Hoàn trả tiền đã đóng BHXH tự nguyện', en: 'Refund of voluntary contributions' },
  articles: [
    article('2016-01-01', 'Nghị định 134/2015/NĐ-CP, Điều 10.6'),
    article('2025-07-01', 'Nghị định 159/2025/NĐ-CP, Điều 8'),
  ],
  formula: {
    vi: 'tiền đóng của những tháng còn lại − tiền Nhà nước hỗ trợ của những tháng đó; đóng nhiều năm về sau thì theo giá trị đã chiết khấu',
    en: 'contributions of the months left − the State’s support of those months; paid in advance: as discounted when paid',
  },
  parameters: [fundRateMonth],
  doubts: [
    {
      vi: 'Tiền đã đóng cho thời gian còn thiếu không được hoàn trả sau khi nghỉ hưu; lương hưu được tính lại (Công văn 276/LĐTBXH-BHXH, 2023).',
      en: 'Money paid for missing time is not refunded after retirement; the pension is recalculated instead (letter 276/LĐTBXH-BHXH, 2023).',
    },
  ],
};

export interface RefundInputs {
  method: Method;
  from: Month;
  months: number;
  /** Contribution and State support of one of its months, đồng. */
  gross: Dong;
  stateSupport: Dong;
  paidOn: Day;
  /** The first month that no longer counts: compulsory insurance, the one-off benefit, death or the pension. */
  unusedFrom: Month;
  at: Law;
}

export interface Refund {
  months: readonly Month[];
  amount: Dong;
}

/**
 * What is given back of a payment whose last months are not used. Unit: đồng.
 * Source: decree 159/2025, article 8; decree 134/2015, article 10.6.
 */
export function refund(inputs: RefundInputs): LawAnswer<Refund> {
  const { method, from, months, gross, stateSupport, at } = inputs;
  const where = articleAt(REFUND, at);
  const left = unusedMonths(inputs);
  const refused: Refusal[] = [];
  if (method === 'missing') refused.push(refusal('missing-time-not-refunded', where, {}));
  if (left.length === 0) refused.push(refusal('nothing-to-refund', where, { from: addMonths(from, months) }));
  const fund = method === 'advance' ? valueAt(fundRateMonth, inputs.paidOn) : null;
  if (fund && !fund.ok) refused.push(fund.error);
  if (refused.length > 0) return err(refused);
  const paid = fund?.ok ? discounted(inputs, left.length, fund.value) : regular(gross, left.length);
  const amount = dong(paid.amount - stateSupport * left.length);
  const steps = [
    step(
      { vi: 'Tháng được hoàn trả', en: 'Months refunded' },
      left.length === 0 ? '' : [left[0], left.at(-1)].map((each) => formatMonth(each as Month)).join(' … '),
      left.length,
      'months',
    ),
    paid.step,
    step(
      { vi: 'Hoàn trả, không gồm phần Nhà nước hỗ trợ', en: 'Refund, without the State support' },
      `${plain(paid.amount)} − ${left.length} × ${plain(stateSupport)}`,
      amount,
    ),
  ];
  return ok({ rule: REFUND, at, inputs: { ...inputs }, steps, value: { months: left, amount }, doubts: [] });
}

/** The paid months from `unusedFrom` on. */
function unusedMonths({ from, months, unusedFrom }: Pick<RefundInputs, 'from' | 'months' | 'unusedFrom'>) {
  const used = Math.max(0, monthsBetween(from, unusedFrom));
  return Array.from({ length: Math.max(0, months - used) }, (_, i) => addMonths(from, used + i));
}

const PAID = { vi: 'Tiền đóng của các tháng đó', en: 'Contributions of those months' };

function regular(gross: Dong, left: number): { amount: Dong; step: WorkingStep } {
  const amount = dong(gross * left);
  return { amount, step: step(PAID, `${left} × ${plain(gross)}`, amount) };
}

function discounted({ gross, months }: RefundInputs, left: number, fund: ParameterValue<number>) {
  const r = fund.value / 100;
  const amount = toDong(sumOf(months - left, left, (i) => gross / (1 + r) ** i));
  const working = `Σ ${plain(gross)} ÷ (1 + ${plain(fund.value)}%)^(i − 1), i = ${months - left + 1}…${months}`;
  return { amount, step: step(PAID, working, amount, 'dong', [fund]) };
}
