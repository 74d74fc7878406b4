import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { COPIED_NAME } from '#input/drive/repeat-form.ts';
import type { Typed } from '#input/form.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { may, placeOf } from '../../../office.ts';
import { activityChoices } from '../activity-choices.ts';
import { asTyped } from '../as-typed.ts';
import { activityOfAddress, recordTyped } from '../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'activity.record')) error(403);
  const { day } = await placeOf(locals);
  const copied = url.searchParams.get(COPIED_NAME);
  const typed: Typed =
    copied === null
      ? { heldOn: formatDate(day), kind: 'conference' }
      : { ...asTyped((await activityOfAddress(locals, copied)).activity), heldOn: '', attendance: '', organisers: '' };
  const problems: ShownProblem[] = [];
  return { isCopy: copied !== null, choices: await activityChoices(locals), typed, problems, once: randomUUID() };
};

export const actions: Actions = { default: ({ locals, request }) => recordTyped(locals, request, null) };
