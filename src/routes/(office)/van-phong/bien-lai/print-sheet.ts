import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { formatReceipt } from '#register/receipt.ts';
import { receiptPrint } from '#server/receipts/operations.ts';
import { makePdf } from '#server/web/make-pdf.ts';
import { confirmAddress } from '#ui/addresses.ts';
import { type LeftOut, receiptPdf, type Sheet } from '#ui/office/receipts/receipt-pdf.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice } from '../../office.ts';

/** Prints a receipt that was read: the sheet, of which it is recorded that it was printed; or why it is not. */
export async function printSheet(
  locals: App.Locals,
  { receipt, payers }: Pick<Sheet, 'receipt' | 'payers'>,
  { id, code, origin }: { id: Uuid; code: string; origin: string },
): Promise<Result<Sheet, LeftOut>> {
  const print = await answerAtOffice(locals, receiptPrint, { id, code });
  if (print.ok) return ok({ receipt, payers, print: print.value, confirm: `${origin}${confirmAddress(code)}` });
  return err({
    receipt: formatReceipt(receipt.book.symbol, receipt.number),
    why: shownProblems(receiptPrint, print.error, 'vi').map(({ why }) => why),
  });
}

/** Sheets as a file that is taken along, and nobody else's browser keeps. */
export async function pdfFile(
  name: string,
  sheets: readonly Sheet[],
  leftOut: readonly LeftOut[] = [],
): Promise<Response> {
  const file = await makePdf(receiptPdf(sheets, leftOut));
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
      'cache-control': 'no-store',
    },
  });
}
