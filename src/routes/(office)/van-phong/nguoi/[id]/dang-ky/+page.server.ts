import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { ENROLMENT_NAMES, readEnrolmentForm } from '#input/register/enrolment-forms.ts';
import { enrolmentRecord, personRead } from '#server/register/operations.ts';
import { personAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  if (!may(locals, 'person.register')) error(403);
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  const typed: Typed = { enrolledOn: formatDate(day), channel: 'walk-in' };
  return { person: { id: person.id, name: person.name }, typed, problems: [], once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, params: { id }, request }) => {
    if (!isUuid(id)) error(404);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readEnrolmentForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), once });
    const answer = await answerAtOffice(locals, enrolmentRecord, { ...value, personId: id, id: uuid(once) });
    if (answer.ok) redirect(303, personAddress(id));
    const refused = atNames(shownProblems(enrolmentRecord, answer.error, lang), ENROLMENT_NAMES);
    return fail(400, { typed, problems: refused, once });
  },
};
