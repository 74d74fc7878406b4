import { error } from '@sveltejs/kit';
import { PERIOD_FILTERS, readCountForm, readPeriodForm } from '#input/drive/period-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COUNTED_PEOPLE_SIZE, periodExplain, periodListPeople } from '#server/figures/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'period.read')) error(403);
  const { day } = await placeOf(locals);
  const { problems, sought } = readPeriodForm(url.searchParams, day);
  const counted = readCountForm(url.searchParams);
  const { page } = readListState(url.searchParams, [], '');
  const { lang } = locals.settings;
  const shown = { evidence: null, found: null, page, size: COUNTED_PEOPLE_SIZE };
  if (!sought || !counted) return { ...shown, problems: shownFieldProblems(problems, lang) };
  const asked = { ...sought, ...counted };
  const answer = await answerAtOffice(locals, periodExplain, asked);
  if (!answer.ok) {
    return { ...shown, problems: atNames(shownProblems(periodExplain, answer.error, lang), PERIOD_FILTERS) };
  }
  const found = may(locals, 'person.find') ? await askAtOffice(locals, periodListPeople, { ...asked, page }) : null;
  return { ...shown, evidence: answer.value, found, problems: [] };
};
