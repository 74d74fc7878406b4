import type { Day } from '#base/dates.ts';
import { type Dong, dong } from '#base/money.ts';
import { type Contribution, type ContributionInputs, monthlyContribution } from './contribution.ts';
import { incomeRange } from './income-range.ts';
import type { Answer } from './rule.ts';
import { nextChange } from './table.ts';
import { ruralPovertyLine } from './tables/levels.ts';

export interface AfterChange {
  /** The first day of the next poverty line. */
  from: Day;
  /** The chosen income, or the new floor where that is higher. */
  income: Dong;
  answer: Answer<Contribution>;
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
