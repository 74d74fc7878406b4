import { error } from '@sveltejs/kit';
import { rowsFor } from '#drive/period-rows.ts';
import { PERIOD_FILTERS, readPeriodForm } from '#input/drive/period-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { periodRead } from '#server/figures/operations.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'period.read')) error(403);
  const { day } = await placeOf(locals);
  const { typed, problems, sought } = readPeriodForm(url.searchParams, day);
  const { lang } = locals.settings;
  const rowChoices = rowsFor(locals.officeDesk?.actor ?? error(401));
  const shown = { typed, rowChoices, isFiltered: url.searchParams.size > 0, found: null };
  if (!sought) return { ...shown, problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, periodRead, sought);
  if (answer.ok) return { ...shown, found: answer.value, problems: [] };
  return { ...shown, problems: atNames(shownProblems(periodRead, answer.error, lang), PERIOD_FILTERS) };
};
