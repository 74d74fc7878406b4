import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { may } from '../../../../office.ts';
import { activityChoices } from '../../activity-choices.ts';
import { asTyped } from '../../as-typed.ts';
import { activityOfAddress, recordTyped } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { activity: code } }) => {
  if (!may(locals, 'activity.record')) error(403);
  const { activity } = await activityOfAddress(locals, code);
  const problems: ShownProblem[] = [];
  return { activity, choices: await activityChoices(locals), typed: asTyped(activity), problems, once: randomUUID() };
};

export const actions: Actions = {
  default: ({ locals, params: { activity: code }, request }) => recordTyped(locals, request, code),
};
