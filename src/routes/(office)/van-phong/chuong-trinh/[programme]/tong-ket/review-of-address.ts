import { error } from '@sveltejs/kit';
import { readDay } from '#input/fields/days.ts';
import { programmeReview } from '#server/publishing/operations.ts';
import { AS_OF_NAME } from '#ui/addresses.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../../../office.ts';

/** The review of a programme by the day of the address, or why there is none; 404 where there is no such programme. */
export async function reviewOfAddress(locals: App.Locals, code: string, url: URL) {
  if (!may(locals, 'programme.read')) error(403);
  if (!/^[^\s|]{1,100}$/.test(code)) error(404);
  const day = readDay(url.searchParams.get(AS_OF_NAME) ?? '') ?? (await placeOf(locals)).day;
  const answer = await answerAtOffice(locals, programmeReview, { code, on: day });
  if (answer.ok) return { day, review: answer.value ?? error(404), problems: [] };
  const problems = atNames(shownProblems(programmeReview, answer.error, locals.settings.lang), { on: AS_OF_NAME });
  return { day, review: null, problems };
}
