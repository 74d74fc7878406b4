import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { bookList } from '#server/receipts/operations.ts';
import { bookHeads, bookRow } from '#ui/office/receipts/receipt-rows.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** The books in sight, all of them, on their way into a file; or why it is refused. */
export async function booksFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals } = event;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, bookList, { page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: 'quyen',
    heads: bookHeads(lang),
    parts: inParts(answer.value.books, (each) => bookRow(each, lang)),
  });
}
