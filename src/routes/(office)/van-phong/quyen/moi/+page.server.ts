import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { readFields, shownFieldProblems } from '#input/form.ts';
import { OPEN_FORM, OPEN_NAMES } from '#input/register/book-forms.ts';
import { bookList, bookOpen } from '#server/receipts/operations.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, membershipOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'book.keep')) error(403);
  const { organisations } = await askAtOffice(locals, bookList, { page: 1 });
  return { organisations, isOfOffice: membershipOf(locals).role === 'officer', once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await fieldsOf(request);
    const { typed, problems, value } = readFields(
      OPEN_FORM,
      (name) => fields.get(name)?.toString() ?? null,
      OPEN_NAMES,
    );
    const given = String(fields.get('id') ?? '');
    const once = uuid(isUuid(given) ? given : randomUUID());
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang), isDone: false });
    const { organisation = null, bookNo, ...book } = value;
    const ofPaper = book.kind === 'paper' ? (bookNo ?? null) : null;
    const answer = await answerAtOffice(locals, bookOpen, { ...book, id: once, organisation, bookNo: ofPaper });
    if (answer.ok) return { typed, once, problems: [], isDone: true };
    const shown = atNames(shownProblems(bookOpen, answer.error, lang), OPEN_NAMES);
    return fail(400, { typed, once, problems: shown, isDone: false });
  },
};
