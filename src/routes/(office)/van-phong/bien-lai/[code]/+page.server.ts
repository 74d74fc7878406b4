import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { receiptPrint, receiptRead } from '#server/receipts/operations.ts';
import { personRead } from '#server/register/operations.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** More letters than any code has. */
const MOST_LETTERS = 100;

export const load: PageServerLoad = async ({ locals, params: { code }, url }) => {
  if (!may(locals, 'receipt.read')) error(403);
  const { day } = await placeOf(locals);
  const receipt = code.length > MOST_LETTERS ? null : await askAtOffice(locals, receiptRead, { code });
  if (!receipt) error(404);
  const payers = [];
  for (const id of new Set(receipt.lines.map(({ personId }) => personId))) {
    const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
    payers.push({ id, name: person.name, place: person.place.now });
  }
  return { receipt, payers, mayPrint: may(locals, 'receipt.issue'), once: randomUUID(), origin: url.origin };
};

export const actions: Actions = {
  /** The sheet is made by a form: a print that nobody recorded does not exist. */
  default: async ({ locals, params: { code }, request }) => {
    const given = String((await fieldsOf(request)).get('id') ?? '');
    const once = uuid(isUuid(given) ? given : randomUUID());
    const answer = await answerAtOffice(locals, receiptPrint, { id: once, code });
    if (answer.ok) return { print: answer.value, problems: [] };
    return fail(400, { print: null, problems: shownProblems(receiptPrint, answer.error, locals.settings.lang) });
  },
};
