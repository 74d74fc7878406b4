import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { ATTRIBUTED_NAMES, readAttributedForm } from '#input/register/enrolment-forms.ts';
import { enrolmentAttribute, personRead } from '#server/register/operations.ts';
import { personAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'fact.withdraw')) error(403);
  if (!isUuid(params.id) || !isUuid(params.enrolment)) error(404);
  const { day } = await placeOf(locals);
  const person = (await askAtOffice(locals, personRead, { id: params.id, on: day })) ?? error(404);
  const enrolment = person.facts.find(
    (each) => each.kind === 'enrolment' && each.id === params.enrolment && !each.undone,
  );
  if (enrolment?.kind !== 'enrolment') error(404);
  const { channel, activityCode, agentCode } = enrolment;
  const typed: Typed = { channel: channel ?? '', activityCode: activityCode ?? '', agentCode: agentCode ?? '' };
  return { person: { id: person.id, name: person.name }, enrolment, typed, problems: [], once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    if (!isUuid(params.id) || !isUuid(params.enrolment)) error(404);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readAttributedForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), once });
    const asked = { ...value, id: uuid(once), personId: params.id, enrolmentId: params.enrolment };
    const answer = await answerAtOffice(locals, enrolmentAttribute, asked);
    if (answer.ok) redirect(303, personAddress(params.id));
    const refused = atNames(shownProblems(enrolmentAttribute, answer.error, lang), ATTRIBUTED_NAMES);
    return fail(400, { typed, problems: refused, once });
  },
};
