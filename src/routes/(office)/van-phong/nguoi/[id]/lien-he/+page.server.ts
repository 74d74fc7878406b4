import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ATTEMPT_NAMES, readAttemptForm, WISH_NAMES } from '#input/register/attempt-form.ts';
import { MESSAGE_CHANNELS, type MessageChannel } from '#register/renewal.ts';
import { personRead } from '#server/register/operations.ts';
import { attemptRecord, messageWish, renewalRead } from '#server/renewals/operations.ts';
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
  const { due, channels } = await renewalsOf(locals, params.id);
  const named = url.searchParams.get(ATTEMPT_NAMES.due);
  const about = due.find((line) => dueKey(line) === named) ?? due[0];
  const typed = { due: about ? dueKey(about) : '', contactedOn: formatDate(day), way: 'call' };
  const wishes = Object.fromEntries(MESSAGE_CHANNELS.map((each) => [each, randomUUID()])) as Record<
    MessageChannel,
    string
  >;
  return {
    person: { id: person.id, name: person.name },
    due,
    channels,
    wishes,
    typed: { ...NOTHING, ...typed },
    once: randomUUID(),
  };
};

/** What is not said yet. */
const NOTHING = { outcome: '', willPayOn: '', cause: '', note: '' };

export const actions: Actions = {
  ghi: async ({ locals, params, request }) => {
    if (!isUuid(params.id)) error(404);
    const fields = await fieldsOf(request);
    const { due } = await renewalsOf(locals, params.id);
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
  tin: async ({ locals, params, request }) => {
    const fields = await fieldsOf(request);
    const channel = MESSAGE_CHANNELS.find((each) => each === fields.get(WISH_NAMES.channel)) ?? error(400);
    const given = String(fields.get('id') ?? '');
    if (!isUuid(params.id) || !isUuid(given)) error(400);
    const isWanted = fields.get(WISH_NAMES.isWanted) === '1';
    await askAtOffice(locals, messageWish, { id: given, personId: params.id, channel, isWanted });
    return { isWishNoted: true };
  },
};

/** What falls due of a person, and how they may be told. */
async function renewalsOf(locals: App.Locals, id: string) {
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  return (await askAtOffice(locals, renewalRead, { id, on: day })) ?? error(404);
}
