import { addDays, type Day } from '#base/dates.ts';
import { addMonths, monthOf } from '#base/months.ts';
import { daysOfWeek, weeksOf } from '#drive/calendar.ts';
import { CALENDAR_NAMES, readCalendarAddress } from '#input/drive/calendar-address.ts';
import { shownFieldProblems } from '#input/form.ts';
import { activityList } from '#server/drive/operations.ts';
import { OFFICE } from '#ui/addresses.ts';
import { formatDate, formatMonth } from '#ui/format.ts';
import { askAtOffice, placeOf } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day: today } = await placeOf(locals);
  const { at, isWeek, typed, problems } = readCalendarAddress(url.searchParams, today);
  const days = isWeek ? daysOfWeek(at) : weeksOf(monthOf(at));
  const [from = at, to = at] = [days[0], days.at(-1)];
  const { activities } = await askAtOffice(locals, activityList, { from, to, page: null });
  return {
    ...{ days, at, isWeek, today, activities, typed, problems: shownFieldProblems(problems, locals.settings.lang) },
    ...{ before: addressBeside(at, isWeek, -1), after: addressBeside(at, isWeek, 1) },
  };
};

/** The week or month before or after. */
function addressBeside(at: Day, isWeek: boolean, steps: number): string {
  const search: [string, string] = isWeek
    ? [CALENDAR_NAMES.week, formatDate(addDays(at, steps * 7))]
    : [CALENDAR_NAMES.month, formatMonth(addMonths(monthOf(at), steps))];
  return `${OFFICE.activityCalendar}?${new URLSearchParams([search])}`;
}
