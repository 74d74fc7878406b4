import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { areasCommuneMap } from '#server/areas/operations.ts';
import { activityMap } from '#server/drive/operations.ts';
import { registerOf } from '../../../../register.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, placeOf } from '../../../office.ts';
import { soughtActivities } from '../sought-activities.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { day } = await placeOf(locals);
  const { typed, isFiltered, problems, sought } = soughtActivities(url.searchParams, day);
  const map = await askAtOffice(locals, areasCommuneMap, { province: registerOf(locals).areaCode });
  const shown = { typed, isFiltered, map };
  const { lang } = locals.settings;
  if (!sought) return { ...shown, found: [], problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, activityMap, sought);
  if (answer.ok) return { ...shown, found: answer.value, problems: [] };
  return { ...shown, found: [], problems: atNames(shownProblems(activityMap, answer.error, lang), ACTIVITY_FILTERS) };
};
