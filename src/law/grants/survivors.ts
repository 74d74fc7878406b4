import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { type Law, type ParameterValue, valueAt } from '../language/parameter.ts';
import { type Answer, article, type Rule, step } from '../language/rule.ts';
import { oneoffMultiple, type SurvivorsTerms, survivorsTerms } from '../parameters/benefits.ts';
import { byYears, type OneOffMonths } from './one-off.ts';

export const SURVIVORS: Rule = {
  id: 'survivors',
  title: { vi: 'Trợ cấp tuất một lần', en: 'Survivors’ lump sum' },
  articles: [article('2025-07-01', 'Luật 41/2024/QH15, Điều 110')],
  formula: {
    vi: 'như BHXH một lần theo số năm đóng; đóng ngắn thì bằng số tiền đã đóng; người đang hưởng lương hưu: số tháng lương hưu, giảm dần theo thời gian đã hưởng',
    en: 'as the one-off benefit by years; after a short time the amount paid; for a pensioner months of pension, fewer the longer it was drawn',
  },
  parameters: [survivorsTerms, oneoffMultiple],
  doubts: [],
};

export interface MemberDied extends OneOffMonths {
  average: number;
  /** What the member paid in all. */
  paid: Dong;
  /** Whether some of the months were compulsory. */
  mixed: boolean;
  at: Law;
}

/** For a member who dies before the pension. Unit: đồng, rounded at the end. Source: law 41/2024, article 110. */
export function survivorsOfMember(inputs: MemberDied): Answer<Dong> {
  const { average, paid, mixed, at } = inputs;
  const terms = valueAt(survivorsTerms, at);
  if (!terms.ok) return err([terms.error]);
  const months = inputs.monthsBefore2014 + inputs.monthsFrom2014;
  if (months < terms.value.value.months) {
    const label = { vi: 'Bằng số tiền đã đóng', en: 'The amount paid' };
    const steps = [step(label, `${months} < ${terms.value.value.months}`, paid, 'dong', [terms.value])];
    return ok({ rule: SURVIVORS, at, inputs: { ...inputs }, steps, value: paid, doubts: [] });
  }
  const sum = byYears(inputs, average, at);
  if (!sum.ok) return sum;
  const least = mixed ? toDong(terms.value.value.mixed_least * average) : dong(0);
  const amount = dong(Math.max(sum.value.amount, least));
  const steps = [...sum.value.steps, step(SURVIVORS.title, '', amount, 'dong', mixed ? [terms.value] : [])];
  return ok({ rule: SURVIVORS, at, inputs: { ...inputs }, steps, value: amount, doubts: [] });
}

/** For a pensioner who dies after `monthsDrawn` months of pension. Unit: đồng. Source: law 41/2024, article 110. */
export function survivorsOfPensioner(inputs: { pension: Dong; monthsDrawn: number; at: Law }): Answer<Dong> {
  const { pension, monthsDrawn, at } = inputs;
  const terms = valueAt(survivorsTerms, at);
  if (!terms.ok) return err([terms.error]);
  const months = pensionMonths(monthsDrawn, terms.value);
  const amount = toDong(months * pension);
  const steps = [
    step({ vi: 'Số tháng lương hưu', en: 'Months of pension' }, '', months, 'months', [terms.value]),
    step(SURVIVORS.title, `${plain(months)} × ${plain(pension)}`, amount),
  ];
  return ok({ rule: SURVIVORS, at, inputs, steps, value: amount, doubts: [] });
}

function pensionMonths(drawn: number, { value }: ParameterValue<SurvivorsTerms>): number {
  const further = Math.max(0, drawn - value.first_months);
  return Math.max(value.pension_least, value.pension_months - further * value.less_a_month);
}
