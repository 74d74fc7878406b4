import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { receiptPrint } from '#server/receipts/operations.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, may } from '../../../office.ts';
import { readSheet } from '../read-sheet.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { code }, url }) => {
  if (!may(locals, 'receipt.read')) error(403);
  return {
    ...(await readSheet(locals, code)),
    mayPrint: may(locals, 'receipt.issue'),
    once: randomUUID(),
    onceInFile: randomUUID(),
    origin: url.origin,
  };
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
