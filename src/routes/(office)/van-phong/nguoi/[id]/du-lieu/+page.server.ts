import { error } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { personErase, personRead } from '#server/register/operations.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  if (!may(locals, 'person.export-own')) error(403);
  if (!isUuid(id)) error(404);
  const { day } = await placeOf(locals);
  const { name } = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  return { id, name };
};

export const actions: Actions = {
  /** Erases the name and the numbers; sent twice, it is done once. */
  default: async ({ locals, request, params: { id } }) => {
    if (!isUuid(id)) error(404);
    const reason = String((await fieldsOf(request)).get('ly-do') ?? '').trim();
    if (reason === '') return { reason, isMissing: true, problems: [], isErased: false };
    const answer = await answerAtOffice(locals, personErase, { id, reason });
    const problems = answer.ok ? [] : shownProblems(personErase, answer.error, locals.settings.lang);
    return { reason, isMissing: false, problems, isErased: answer.ok };
  },
};
