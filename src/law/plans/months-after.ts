import type { Day } from '#base/dates.ts';
import { addMonths, type Month, monthsBetween } from '#base/months.ts';
import { valueAt } from '../language/parameter.ts';
import { pensionMinYearsVoluntary } from '../parameters/pension.ts';

const MONTHS_OF_A_YEAR = 12;

/** What decides how many months were paid after a pension was due. */
export interface PaidUntil {
  /** The month in which retirement age is reached; null where it is not known. */
  reached: Month | null;
  /** All months paid, and the last of them; null where none was. */
  months: number;
  lastPaid: Month | null;
  at: Day;
}

/** Months paid after age and least time were both reached; 0 where one of them is not known. */
export function monthsAfterConditions({ reached, months, lastPaid, at }: PaidUntil): number {
  const least = valueAt(pensionMinYearsVoluntary, at);
  if (reached === null || lastPaid === null || !least.ok) return 0;
  const enough = addMonths(lastPaid, least.value.value * MONTHS_OF_A_YEAR - months);
  return Math.max(0, monthsBetween(enough > reached ? enough : reached, lastPaid));
}
