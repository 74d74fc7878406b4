import { type Dong, dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { plain, toDong } from '../language/arithmetic.ts';
import { type Law, type ParameterValue, valueAt } from '../language/parameter.ts';
import { article, type LawAnswer, type Rule, step, type WorkingStep } from '../language/rule.ts';
import { deathClaimDays, oneoffMultiple, type SurvivorsTerms, survivorsTerms } from '../parameters/benefits.ts';
import { pensionCompulsoryYears } from '../parameters/pension.ts';
import { byYears, type OneOffMonths } from './one-off.ts';

const DOUBTS = {
  monthlyBenefit: {
    vi: 'Đóng bắt buộc từ đủ 15 năm thì thân nhân có thể chọn trợ cấp tuất hằng tháng (Luật 41/2024/QH15, Điều 86, 111.1.b); khoản ấy không tính ở đây.',
    en: 'With 15 compulsory years the family may choose a monthly benefit instead (law 41/2024, articles 86 and 111.1.b), which is not computed here.',
  },
};

export const SURVIVORS: Rule = {
  id: 'survivors',
  title: { vi: 'Trợ cấp tuất một lần', en: 'Survivors’ lump sum' },
  articles: [
    article('2016-01-01', 'Luật 58/2014/QH13, Điều 81'),
    article('2025-07-01', 'Luật 41/2024/QH15, Điều 110; Nghị định 158/2025/NĐ-CP, Điều 21.5'),
  ],
  formula: {
    vi: 'như BHXH một lần theo số năm đóng; đóng ngắn thì bằng số tiền đã đóng; có cả bắt buộc thì luôn theo số năm, và không dưới mức tối thiểu; người đang hưởng lương hưu: số tháng lương hưu, giảm dần theo thời gian đã hưởng',
    en: 'as the one-off benefit by years; after a short time the amount paid; with compulsory months always by years and not below the least; for a pensioner months of pension, fewer the longer it was drawn',
  },
  parameters: [survivorsTerms, oneoffMultiple, deathClaimDays, pensionCompulsoryYears],
  doubts: Object.values(DOUBTS),
};

export interface MemberDied extends OneOffMonths {
  average: number;
  /** What the member paid in all. */
  paid: Dong;
  /** How many of the months were compulsory. */
  monthsCompulsory: number;
  at: Law;
}

/** For a member who dies before the pension. Unit: đồng, rounded at the end. Source: law 41/2024, article 110. */
export function survivorsOfMember(inputs: MemberDied): LawAnswer<Dong> {
  const { monthsCompulsory, at } = inputs;
  const terms = valueAt(survivorsTerms, at);
  if (!terms.ok) return err([terms.error]);
  const months = inputs.monthsBefore2014 + inputs.monthsFrom2014;
  const mixed = monthsCompulsory > 0;
  if (!mixed && months < terms.value.value.months) return asPaid(inputs, months, terms.value);
  const sum = byYears(inputs, inputs.average, at);
  if (!sum.ok) return sum;
  const least = mixed ? toDong(terms.value.value.mixed_least * inputs.average) : dong(0);
  const amount = dong(Math.max(sum.value.amount, least));
  const working = least > sum.value.amount ? `${terms.value.value.mixed_least} × ${plain(toDong(inputs.average))}` : '';
  const steps = [...sum.value.steps, step(SURVIVORS.title, working, amount, 'dong', mixed ? [terms.value] : [])];
  const years = valueAt(pensionCompulsoryYears, at);
  const doubts = years.ok && monthsCompulsory >= years.value.value * 12 ? [DOUBTS.monthlyBenefit] : [];
  return ok({ rule: SURVIVORS, at, inputs: { ...inputs }, steps, value: amount, doubts });
}

/** After a short time: what was paid, up to the limit of the law of the day. */
function asPaid({ average, paid, ...inputs }: MemberDied, months: number, terms: ParameterValue<SurvivorsTerms>) {
  const { paid_most } = terms.value;
  const amount = paid_most === null ? paid : dong(Math.min(paid, toDong(paid_most * average)));
  const working =
    paid_most === null ? `${months} < ${terms.value.months}` : `≤ ${paid_most} × ${plain(toDong(average))}`;
  const steps: WorkingStep[] = [
    step({ vi: 'Bằng số tiền đã đóng', en: 'The amount paid' }, working, amount, 'dong', [terms]),
  ];
  const all = { ...inputs, average, paid };
  return ok({ rule: SURVIVORS, at: inputs.at, inputs: all, steps, value: amount, doubts: [] });
}

/** For a pensioner who dies after `monthsDrawn` months of pension. Unit: đồng. Source: law 41/2024, article 110.4. */
export function survivorsOfPensioner(inputs: { pension: Dong; monthsDrawn: number; at: Law }): LawAnswer<Dong> {
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
