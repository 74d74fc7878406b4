import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { contributionReverse, personRead } from '#server/register/operations.ts';
import { REASON_NAME } from '#ui/office/correcting/reason-name.ts';
import { REVERSE_TEXTS } from '#ui/office/correcting/reverse-texts.ts';
import { fieldsOf } from '../../../../../../form-body.ts';
import { shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'contribution.record')) error(403);
  if (!isUuid(params.id) || !isUuid(params.fact)) error(404);
  const { day } = await placeOf(locals);
  const person = (await askAtOffice(locals, personRead, { id: params.id, on: day })) ?? error(404);
  const fact = person.facts.find(({ id, kind }) => id === params.fact && kind === 'contribution') ?? error(404);
  return { person: { id: person.id, name: person.name }, fact, once: randomUUID() };
};

const MOST_LETTERS = 200;

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    if (!isUuid(params.id) || !isUuid(params.fact)) error(404);
    const fields = await fieldsOf(request);
    const reason = String(fields.get(REASON_NAME) ?? '')
      .trim()
      .slice(0, MOST_LETTERS);
    const given = String(fields.get('id') ?? '');
    const once = uuid(isUuid(given) ? given : randomUUID());
    const { lang } = locals.settings;
    if (reason === '') {
      const missing = { at: REASON_NAME, why: REVERSE_TEXTS[lang].missing, allowedWhen: null, article: null };
      return fail(400, { reason, once, problems: [missing], isDone: false });
    }
    const asked = { id: once, personId: params.id, contributionId: params.fact, reason };
    const answer = await answerAtOffice(locals, contributionReverse, asked);
    if (answer.ok) return { reason, once, problems: [], isDone: true };
    return fail(400, { reason, once, problems: shownProblems(contributionReverse, answer.error, lang), isDone: false });
  },
};
