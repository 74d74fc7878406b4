import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { ok } from '#base/result.ts';
import { formatDay } from '#base/vietnamese.ts';
import { nextChange } from '../language/parameter.ts';
import { type LawAnswer, step, type WorkingStep } from '../language/rule.ts';
import { ruralPovertyLine } from '../parameters/levels.ts';
import { type ContributionInputs, type ContributionSplit, monthlyContribution } from './contribution.ts';
import { incomeRange } from './income-range.ts';

export interface AfterChange {
  /** The first day of the next poverty line. */
  from: Day;
  /** The chosen income, or the new floor where that is higher. */
  income: Dong;
  answer: LawAnswer<ContributionSplit>;
}

/** The same month's contribution on the other side of the next change of the poverty line; null where none is known. */
export function contributionAfterChange(inputs: ContributionInputs): AfterChange | null {
  const from = nextChange(ruralPovertyLine, inputs.at);
  if (!from) return null;
  const range = incomeRange(from);
  if (!range.ok) return null;
  const income = dong(Math.max(inputs.income, range.value.floor));
  return { from, income, answer: monthlyContribution({ ...inputs, income, at: from }) };
}

/** The contribution with its price on both sides of the next change of the poverty line. */
export function contributionOnBothSides(
  inputs: ContributionInputs,
): LawAnswer<ContributionSplit & { afterChange: AfterChange | null }> {
  const now = monthlyContribution(inputs);
  if (!now.ok) return now;
  const afterChange = contributionAfterChange(inputs);
  const steps = [...now.value.steps, ...afterChangeSteps(afterChange)];
  return ok({ ...now.value, steps, value: { ...now.value.value, afterChange } });
}

/** What a month costs from the day of the change on. */
export function afterChangeSteps(change: AfterChange | null): WorkingStep[] {
  if (!change?.answer.ok) return [];
  const { steps, value } = change.answer.value;
  const label = {
    vi: `Nếu đóng từ ngày ${formatDay(change.from)}, người tham gia đóng mỗi tháng`,
    en: `If paid from ${formatDay(change.from)} on, the member pays a month`,
  };
  return [
    step(label, steps.findLast(({ unit }) => unit === 'dong')?.working ?? '', value.payable, 'dong', steps[0]?.values),
  ];
}
