import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { ACTIVITY_NAMES } from '#input/drive/activity-form.ts';
import type { Typed } from '#input/form.ts';
import { activityReport } from '#server/drive/operations.ts';
import { RECORDED_NAME, reportedAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../../../office.ts';
import { activityChoices } from '../../activity-choices.ts';
import { typedActivity } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'activity.report')) error(403);
  const { day } = await placeOf(locals);
  const typed: Typed = { heldOn: formatDate(day), kind: 'conference' };
  const problems: ShownProblem[] = [];
  return { choices: await activityChoices(locals), typed, problems, once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const { refused, typed, once, said } = await typedActivity(locals, request);
    if (!said) return refused;
    const { reason: _, ...sent } = said;
    const answer = await answerAtOffice(locals, activityReport, sent);
    if (answer.ok) redirect(303, `${reportedAddress(once)}?${RECORDED_NAME}=1`);
    const problems = atNames(shownProblems(activityReport, answer.error, locals.settings.lang), ACTIVITY_NAMES);
    return fail(400, { typed, once, problems });
  },
};
