import { error } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { PRINT_NAME } from '#input/register/book-forms.ts';
import { RECEIPTS_OF_PAGE } from '#server/receipts/operations.ts';
import type { LeftOut, Sheet } from '#ui/office/receipts/receipt-pdf.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { may } from '../../../office.ts';
import { pdfFile, printSheet } from '../print-sheet.ts';
import { readSheet } from '../read-sheet.ts';
import type { RequestHandler } from './$types.js';

/** The receipts of a page of the list as one file, a leaf for each. Each is a print of its own; what cannot be printed is named at the end. */
export const POST: RequestHandler = async ({ locals, request, url }) => {
  if (!may(locals, 'receipt.issue')) error(403);
  const asked = (await fieldsOf(request)).getAll(PRINT_NAME).map((each) => String(each).split(' '));
  if (asked.length === 0 || asked.length > RECEIPTS_OF_PAGE) error(400);
  const found = [];
  // All are read before one is printed: a print that is recorded has its leaf.
  for (const [code = '', id = ''] of asked) {
    if (!isUuid(id)) error(400);
    found.push({ code, id: uuid(id), read: await readSheet(locals, code) });
  }
  const sheets: Sheet[] = [];
  const leftOut: LeftOut[] = [];
  for (const { code, id, read } of found) {
    const sheet = await printSheet(locals, read, { id, code, origin: url.origin });
    if (sheet.ok) sheets.push(sheet.value);
    else leftOut.push(sheet.error);
  }
  return pdfFile('bien-lai', sheets, leftOut);
};
