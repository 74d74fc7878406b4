import { error } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { personErase, personRead } from '#server/register/operations.ts';
import { REASON_NAME } from '#ui/office/correcting/reason-name.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import { needsProof, proveTyped } from '../../../../prove.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  if (!may(locals, 'person.export-own')) error(403);
  if (!isUuid(id)) error(404);
  const { day } = await placeOf(locals);
  const { name } = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  return { id, name, needsProof: needsProof(locals) };
};

export const actions: Actions = {
  /** Proves who gives the data away. */
  'xac-nhan': async (event) => {
    const fields = await fieldsOf(event.request);
    const unproved = await proveTyped(event, fields);
    return { reason: '', isMissing: false, problems: unproved, isErased: false };
  },
  /** Erases the name and the numbers; sent twice, it is done once. */
  xoa: async (event) => {
    const { locals, params } = event;
    const { id } = params;
    if (!isUuid(id)) error(404);
    const fields = await fieldsOf(event.request);
    const reason = String(fields.get(REASON_NAME) ?? '').trim();
    const unproved = await proveTyped(event, fields);
    if (unproved.length > 0) return { reason, isMissing: false, problems: unproved, isErased: false };
    if (reason === '') return { reason, isMissing: true, problems: [], isErased: false };
    const answer = await answerAtOffice(locals, personErase, { id, reason });
    const problems = answer.ok ? [] : shownProblems(personErase, answer.error, locals.settings.lang);
    return { reason, isMissing: false, problems, isErased: answer.ok };
  },
};
