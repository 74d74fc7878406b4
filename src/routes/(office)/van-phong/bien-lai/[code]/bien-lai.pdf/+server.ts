import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { formatReceiptNumber } from '#register/receipt.ts';
import { receiptAddress } from '#ui/addresses.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { may } from '../../../../office.ts';
import { pdfFile, printSheet } from '../../print-sheet.ts';
import { readSheet } from '../../read-sheet.ts';
import type { RequestHandler } from './$types.js';

/** The sheet as a file. It is a print as that of the page is: asked by a form, counted and recorded before it leaves. */
export const POST: RequestHandler = async ({ locals, params: { code }, request, url }) => {
  if (!may(locals, 'receipt.issue')) error(403);
  const given = String((await fieldsOf(request)).get('id') ?? '');
  const id = uuid(isUuid(given) ? given : randomUUID());
  const sheet = await printSheet(locals, await readSheet(locals, code), { id, code, origin: url.origin });
  if (!sheet.ok) redirect(303, receiptAddress(code)); // the page says why: it is cancelled, or half of it is out of sight
  return pdfFile(`bien-lai-${formatReceiptNumber(sheet.value.receipt.number)}`, [sheet.value]);
};
