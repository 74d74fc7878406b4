import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Activity } from '#drive/activity.ts';
import type { Typed } from '#input/form.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { may, placeOf } from '../../../../office.ts';
import { activityOfAddress, recordTyped } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { activity: code } }) => {
  if (!may(locals, 'activity.record')) error(403);
  const { activity } = await activityOfAddress(locals, code);
  const { communes } = await placeOf(locals);
  const problems: ShownProblem[] = [];
  return { activity, communes, typed: typedOf(activity), problems, once: randomUUID() };
};

export const actions: Actions = {
  default: ({ locals, params: { activity: code }, request }) => recordTyped(locals, request, code),
};

/** An activity as somebody would have typed it. */
const typedOf = ({ heldOn, area, partners, id: _, code: __, enrolled: ___, ...said }: Activity): Typed => ({
  ...Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value === null ? '' : String(value)])),
  heldOn: formatDate(heldOn),
  commune: area,
  partners: partners.map(({ code }) => code).join(', '),
});
