import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Typed } from '#input/form.ts';
import { programmeListSigners } from '#server/drive/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { askAtOffice, may } from '../../../office.ts';
import { recordTyped } from '../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'programme.record')) error(403);
  const typed: Typed = {};
  const problems: ShownProblem[] = [];
  return { organisations: await askAtOffice(locals, programmeListSigners, {}), typed, problems, once: randomUUID() };
};

export const actions: Actions = { default: ({ locals, request }) => recordTyped(locals, request, null) };
