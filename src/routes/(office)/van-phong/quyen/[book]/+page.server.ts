import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { readFields, shownFieldProblems } from '#input/form.ts';
import { HAND_OVER_FORM, HAND_OVER_NAMES, RETURN_FORM, RETURN_NAMES } from '#input/register/book-forms.ts';
import { bookHandOver, bookReturn, receiptAccount } from '#server/receipts/operations.ts';
import { formatDate, formatMonth } from '#ui/format.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'book.read')) error(403);
  if (!isUuid(params.book)) error(404);
  const { day } = await placeOf(locals);
  const found = (await askAtOffice(locals, receiptAccount, { bookId: params.book })) ?? error(404);
  const month = formatMonth(monthOf(dayInVietNam(new Date())));
  const allowed = { mayKeep: may(locals, 'book.keep'), mayIssue: may(locals, 'receipt.issue') };
  return { ...found, ...allowed, today: formatDate(day), month, once: randomUUID() };
};

export const actions: Actions = {
  giao: async ({ locals, params, request }) => {
    const bookId = isUuid(params.book) ? params.book : error(404);
    const fields = await fieldsOf(request);
    const read = readFields(HAND_OVER_FORM, (name) => fields.get(name)?.toString() ?? null, HAND_OVER_NAMES);
    const given = String(fields.get('id') ?? '');
    const { lang } = locals.settings;
    const shown = { form: 'giao' as const, typed: read.typed, isDone: false };
    if (!read.value) return fail(400, { ...shown, problems: shownFieldProblems(read.problems, lang) });
    const { first, last, device = null, ...handover } = read.value;
    const id = uuid(isUuid(given) ? given : randomUUID());
    const asked = { ...handover, id, bookId, device, numbers: { first, last } };
    const answer = await answerAtOffice(locals, bookHandOver, asked);
    if (answer.ok) return { ...shown, typed: {}, problems: [], isDone: true };
    return fail(400, { ...shown, problems: atNames(shownProblems(bookHandOver, answer.error, lang), HAND_OVER_NAMES) });
  },
  'nhan-lai': async ({ locals, request }) => {
    const fields = await fieldsOf(request);
    const read = readFields(RETURN_FORM, (name) => fields.get(name)?.toString() ?? null, RETURN_NAMES);
    const { lang } = locals.settings;
    const shown = { form: 'nhan-lai' as const, typed: read.typed, isDone: false };
    if (!read.value) return fail(400, { ...shown, problems: shownFieldProblems(read.problems, lang) });
    const { handoverId, returnedOn } = read.value;
    const answer = await answerAtOffice(locals, bookReturn, {
      handoverId: isUuid(handoverId) ? handoverId : error(400),
      returnedOn,
    });
    if (answer.ok) return { ...shown, typed: {}, problems: [], isDone: true };
    return fail(400, { ...shown, problems: atNames(shownProblems(bookReturn, answer.error, lang), RETURN_NAMES) });
  },
};
