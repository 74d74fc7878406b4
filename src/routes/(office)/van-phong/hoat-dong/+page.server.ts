import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ACTIVITIES_OF_PAGE, activityList } from '#server/drive/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';
import { soughtActivities } from './sought-activities.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day, communes } = await placeOf(locals);
  const { typed, isFiltered, problems, sought } = soughtActivities(url.searchParams, day);
  const { page } = readListState(url.searchParams, [], '');
  const shown = {
    typed,
    isFiltered,
    communes,
    page,
    size: ACTIVITIES_OF_PAGE,
    mayRecord: may(locals, 'activity.record'),
    mayReport: may(locals, 'activity.report'),
  };
  const { lang } = locals.settings;
  if (!sought) return { ...shown, found: null, problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, activityList, { ...sought, page });
  if (answer.ok) return { ...shown, found: answer.value, problems: [] };
  return {
    ...shown,
    found: null,
    problems: atNames(shownProblems(activityList, answer.error, lang), ACTIVITY_FILTERS),
  };
};
