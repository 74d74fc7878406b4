import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ACTIVITIES_OF_PAGE, activityList, campaignList } from '#server/drive/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';
import { REPEATED_NAME } from './record-typed.ts';
import { soughtActivities } from './sought-activities.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day, communes } = await placeOf(locals);
  const { typed, isFiltered, problems, sought } = soughtActivities(url.searchParams, day);
  const { page } = readListState(url.searchParams, [], '');
  const shown = {
    typed,
    isFiltered,
    communes,
    campaigns: may(locals, 'campaign.read') ? await askAtOffice(locals, campaignList, {}) : [],
    page,
    size: ACTIVITIES_OF_PAGE,
    mayRecord: may(locals, 'activity.record'),
    mayReport: may(locals, 'activity.report'),
    repeated: Number(/^[1-9]\d?$/.exec(url.searchParams.get(REPEATED_NAME) ?? '')?.[0] ?? 0) || null,
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
