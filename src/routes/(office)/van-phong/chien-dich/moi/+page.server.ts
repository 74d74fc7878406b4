import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Typed } from '#input/form.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { may, placeOf } from '../../../office.ts';
import { recordTyped } from '../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'campaign.record')) error(403);
  const { communes } = await placeOf(locals);
  const typed: Typed = {};
  const problems: ShownProblem[] = [];
  return { communes, typed, problems, once: randomUUID() };
};

export const actions: Actions = { default: ({ locals, request }) => recordTyped(locals, request, null) };
