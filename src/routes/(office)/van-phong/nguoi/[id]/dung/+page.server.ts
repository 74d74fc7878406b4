import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ENDING_NAMES, readEndingForm } from '#input/register/ending-form.ts';
import { endingRecord, personRead } from '#server/register/operations.ts';
import { personAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  if (!may(locals, 'ending.record')) error(403);
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  return { person: { id: person.id, name: person.name }, typed: {}, problems: [], once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, params: { id }, request }) => {
    if (!isUuid(id)) error(404);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readEndingForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), once });
    const answer = await answerAtOffice(locals, endingRecord, { ...value, personId: id, id: uuid(once) });
    if (answer.ok) redirect(303, personAddress(id));
    return fail(400, { typed, problems: atNames(shownProblems(endingRecord, answer.error, lang), ENDING_NAMES), once });
  },
};
