import { error } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { readStatistics, type Statistics } from '#server/figures/read-statistics.ts';
import { readNewestDay } from '#server/publishing/read-newest-day.ts';
import { deskOf, registerOf } from '../../register.ts';
import { choiceOf } from './choice.ts';

/** The statistics that an address chooses, for a file: what is wrong with it is refused. */
export async function readChosen(locals: App.Locals, search: URLSearchParams): Promise<Statistics> {
  const { areaCode } = registerOf(locals);
  const now = new Date();
  const newest = await readNewestDay(deskOf(locals), now);
  const { chosen, problems } = choiceOf(search, { province: areaCode, newest, today: dayInVietNam(now) });
  if (problems.length > 0) error(400);
  return (await readStatistics(deskOf(locals), areaCode, chosen, now)) ?? error(404);
}
