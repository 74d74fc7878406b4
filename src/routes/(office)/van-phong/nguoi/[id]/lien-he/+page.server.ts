import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ATTEMPT_NAMES, readAttemptForm } from '#input/register/attempt-form.ts';
import { personRead } from '#server/register/operations.ts';
import { attemptRecord, renewalRead } from '#server/renewals/operations.ts';
import { formatDate } from '#ui/format.ts';
import { dueKey } from '#ui/office/renewals/due-key.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'attempt.record')) error(403);
  const { day } = await placeOf(locals);
  if (!isUuid(params.id)) error(404);
  const person = (await askAtOffice(locals, personRead, { id: params.id, on: day })) ?? error(404);
  const due = await dueOf(locals, params.id);
  const named = url.searchParams.get(ATTEMPT_NAMES.due);
  const about = due.find((line) => dueKey(line) === named) ?? due[0];
  const typed = { due: about ? dueKey(about) : '', contactedOn: formatDate(day), way: 'call' };
  return { person: { id: person.id, name: person.name }, due, typed: { ...NOTHING, ...typed }, once: randomUUID() };
};

/** What is not said yet. */
const NOTHING = { outcome: '', willPayOn: '', cause: '', note: '' };

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    if (!isUuid(params.id)) error(404);
    const fields = await fieldsOf(request);
    const due = await dueOf(locals, params.id);
    const keys = due.map(dueKey);
    const { typed, problems, value } = readAttemptForm((name) => fields.get(name)?.toString() ?? null, keys);
    const given = String(fields.get('id') ?? '');
    const once = uuid(isUuid(given) ? given : randomUUID());
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang), noted: null });
    const { scheme, dueMonth } = due[keys.indexOf(value.due)] ?? error(400);
    const { due: _, ...said } = value;
    const asked = { ...said, id: once, personId: params.id, scheme, dueMonth };
    const answer = await answerAtOffice(locals, attemptRecord, asked);
    if (answer.ok) return { typed, once, problems: [], noted: answer.value };
    const found = shownProblems(attemptRecord, answer.error, lang);
    const placed = found.map((each) => ({
      ...each,
      at: ATTEMPT_NAMES[each.at as keyof typeof ATTEMPT_NAMES] ?? each.at,
    }));
    return fail(400, { typed, once, problems: placed, noted: null });
  },
};

/** What falls due of a person. */
async function dueOf(locals: App.Locals, id: string) {
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  return ((await askAtOffice(locals, renewalRead, { id, on: day })) ?? error(404)).due;
}
