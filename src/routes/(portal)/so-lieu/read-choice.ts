import type { RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { err } from '#base/result.ts';
import { figuresStatistics } from '#server/figures/operations.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { choiceOf } from '#ui/portal/statistics/choice.ts';
import { askForProgram, unreadForProgram } from '../../program.ts';
import { registerOf } from '../../register.ts';

/** The statistics that an address chooses, for a file; or the document that says what is wrong with it. */
export async function readChosen(event: RequestEvent) {
  const { areaCode } = registerOf(event.locals);
  const newest = await askForProgram(event, bulletinNewestDay, {});
  if (!newest.ok) return newest;
  const about = { province: areaCode, newest: newest.value, today: dayInVietNam(new Date()) };
  const { chosen, problems } = choiceOf(event.url.searchParams, about);
  if (problems.length > 0) return err(unreadForProgram(event, problems));
  return askForProgram(event, figuresStatistics, { province: areaCode, chosen });
}
