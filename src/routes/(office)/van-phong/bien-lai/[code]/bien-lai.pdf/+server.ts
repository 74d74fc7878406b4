import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { receiptPrint } from '#server/receipts/operations.ts';
import { makePdf } from '#server/web/make-pdf.ts';
import { confirmAddress, receiptAddress } from '#ui/addresses.ts';
import { receiptPdf } from '#ui/office/receipts/receipt-pdf.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { answerAtOffice, may } from '../../../../office.ts';
import { readSheet } from '../read-sheet.ts';
import type { RequestHandler } from './$types.js';

/** The sheet as a file. It is a print as that of the page is: asked by a form, counted and recorded before it leaves. */
export const POST: RequestHandler = async ({ locals, params: { code }, request, url }) => {
  if (!may(locals, 'receipt.issue')) error(403);
  const { receipt, payers } = await readSheet(locals, code);
  const given = String((await fieldsOf(request)).get('id') ?? '');
  const id = uuid(isUuid(given) ? given : randomUUID());
  const print = await answerAtOffice(locals, receiptPrint, { id, code });
  if (!print.ok) redirect(303, receiptAddress(code)); // the page says why: it is cancelled, or half of it is out of sight
  const file = await makePdf(
    receiptPdf({ receipt, payers, print: print.value, confirm: `${url.origin}${confirmAddress(code)}` }),
  );
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="bien-lai-${String(receipt.number).padStart(7, '0')}.pdf"`,
      'cache-control': 'no-store',
    },
  });
};
