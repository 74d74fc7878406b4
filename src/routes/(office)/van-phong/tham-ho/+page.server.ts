import { error } from '@sveltejs/kit';
import { ROUND_FILTERS, readRoundFilters } from '#input/drive/visit-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ROUNDS_OF_PAGE, visitList } from '#server/drive/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'visit.read')) error(403);
  const { day, communes } = await placeOf(locals);
  const { typed, problems, sought } = readRoundFilters(url.searchParams, day);
  const { page } = readListState(url.searchParams, [], '');
  const isFiltered = Object.values(ROUND_FILTERS).some((name) => url.searchParams.has(name));
  const shown = { typed, isFiltered, communes, page, size: ROUNDS_OF_PAGE, mayOpen: may(locals, 'visit.plan') };
  const { lang } = locals.settings;
  if (!sought) return { ...shown, found: null, problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, visitList, { ...sought, page });
  if (answer.ok) return { ...shown, found: answer.value, problems: [] };
  return { ...shown, found: null, problems: atNames(shownProblems(visitList, answer.error, lang), ROUND_FILTERS) };
};
