import { addDays, type Day, day, earliest } from '#base/dates.ts';
import { addMonths, lastDay, monthOf } from '#base/months.ts';

/** How often something is held again. */
export const REPEAT_EVERY = ['week', 'two-weeks', 'month'] as const;
export type RepeatEvery = (typeof REPEAT_EVERY)[number];

/** More at once is a slip: a year of weeks. */
export const MOST_REPEATS = 53;

/** The nth day after the first one; of a month that is too short its last day. */
function nth(first: Day, every: RepeatEvery, n: number): Day {
  if (every === 'week') return addDays(first, 7 * n);
  if (every === 'two-weeks') return addDays(first, 14 * n);
  const month = addMonths(monthOf(first), n);
  return earliest(`${month}-${first.slice(8)}` as Day, day(lastDay(month)));
}

/** The days on which it is held again after the first one, until a day; one more than may be at once where they are too many. */
export function repeatDays(first: Day, every: RepeatEvery, until: Day): Day[] {
  const days = Array.from({ length: MOST_REPEATS + 1 }, (_, index) => nth(first, every, index + 1));
  return days.filter((each) => each <= until);
}
