import { renewalRate } from '#server/renewals/operations.ts';
import { readRateSearch } from '#ui/office/renewals/rate-address.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day } = await placeOf(locals);
  const search = readRateSearch(url.searchParams, day);
  const answer = await answerAtOffice(locals, renewalRate, { ...search, on: day });
  return answer.ok
    ? { search, rates: answer.value, problems: [] }
    : { search, rates: null, problems: shownProblems(renewalRate, answer.error, locals.settings.lang) };
};
