import { shownFieldProblems } from '#input/form.ts';
import { renewalRate } from '#server/renewals/operations.ts';
import { readRateSearch } from '#ui/office/renewals/rate-address.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day } = await placeOf(locals);
  const { typed, problems, search } = readRateSearch(url.searchParams, day);
  const { lang } = locals.settings;
  if (problems.length > 0) return { search, typed, rates: null, problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, renewalRate, { ...search, on: day });
  return answer.ok
    ? { search, typed, rates: answer.value, problems: [] }
    : { search, typed, rates: null, problems: shownProblems(renewalRate, answer.error, lang) };
};
