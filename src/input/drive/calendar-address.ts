import { type Day, day } from '#base/dates.ts';
import { readDay, readMonth } from '../fields/days.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';

/** What a calendar shows, by its names in the address: a month, or the week in which a day lies. */
export const CALENDAR_NAMES = { month: 'thang', week: 'tuan' } as const;
const N = CALENDAR_NAMES;
const MOST_LETTERS = 30;

/** The month of a day, or its week; today's month where nothing is said, or what is said cannot be read. */
export function readCalendarAddress(
  search: URLSearchParams,
  today: Day,
): { at: Day; isWeek: boolean; typed: { month: string; week: string }; problems: FieldProblem[] } {
  const given = (name: string): string => (search.get(name) ?? '').trim().slice(0, MOST_LETTERS);
  const typed = { month: given(N.month), week: given(N.week) };
  const month = readMonth(typed.month);
  const week = readDay(typed.week);
  const at = week ?? (month ? day(`${month}-01`) : today);
  return {
    ...{ at, isWeek: week !== null, typed },
    problems: [
      ...(typed.month !== '' && !month ? [fieldProblem('not-a-month', { text: typed.month }, N.month)] : []),
      ...(typed.week !== '' && !week ? [fieldProblem('not-a-day', { text: typed.week }, N.week)] : []),
    ],
  };
}
