import { error } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { figuresStatistics } from '#server/figures/operations.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { choiceOf } from '#ui/portal/statistics/choice.ts';
import { ask } from '../../ask.ts';
import { registerOf } from '../../register.ts';

/** The statistics that an address chooses, for a file: what is wrong with it is refused. */
export async function readChosen(locals: App.Locals, search: URLSearchParams) {
  const { areaCode } = registerOf(locals);
  const now = new Date();
  const newest = await ask(locals, bulletinNewestDay, {});
  const { chosen, problems } = choiceOf(search, { province: areaCode, newest, today: dayInVietNam(now) });
  if (problems.length > 0) error(400);
  return (await ask(locals, figuresStatistics, { province: areaCode, chosen })) ?? error(404);
}
