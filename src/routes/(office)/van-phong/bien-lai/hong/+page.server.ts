import { error, fail } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { readFields, shownFieldProblems } from '#input/form.ts';
import { SPOIL_FORM, SPOIL_NAMES } from '#input/register/book-forms.ts';
import { bookHeld, bookList, receiptAccount, receiptVoid } from '#server/receipts/operations.ts';
import { bookWords } from '#ui/office/receipts/receipt-words.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'receipt.issue')) error(403);
  const asked = url.searchParams.get(SPOIL_NAMES.bookId) ?? '';
  const held = await askAtOffice(locals, bookHeld, {});
  const isOfBooks = may(locals, 'book.read');
  const ours = isOfBooks ? (await askAtOffice(locals, bookList, { page: 1 })).books : [];
  // The list is of the newest ones only: the book whose page led here may be an older one.
  const named = isOfBooks && isUuid(asked) ? await askAtOffice(locals, receiptAccount, { bookId: asked }) : null;
  const words = new Map(
    [...(named ? [named.book] : []), ...held, ...ours].map((each) => [each.id, bookWords(each, locals.settings.lang)]),
  );
  return {
    books: [...words].map(([id, name]) => ({ id, words: name })),
    typed: { bookId: asked },
  };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await fieldsOf(request);
    const { typed, problems, value } = readFields(
      SPOIL_FORM,
      (name) => fields.get(name)?.toString() ?? null,
      SPOIL_NAMES,
    );
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), isDone: false });
    const { bookId, first, last = first, kind, reason } = value;
    if (!isUuid(bookId)) error(400);
    const answer = await answerAtOffice(locals, receiptVoid, { bookId, first, last, kind, reason });
    if (answer.ok) return { typed: { bookId }, problems: [], isDone: true };
    const shown = atNames(shownProblems(receiptVoid, answer.error, lang), SPOIL_NAMES);
    return fail(400, { typed, problems: shown, isDone: false });
  },
};
