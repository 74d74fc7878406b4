import { LAST_NUMBER } from '#register/receipt.ts';
import { field, fieldProblem } from './field.ts';

/** A number of a receipt as people type it: `0000123`, `123`; null where it is none. */
export function readReceiptNumber(typed: string): number | null {
  const digits = typed.replace(/\s/g, '');
  const number = /^\d+$/.test(digits) ? Number(digits) : 0;
  return number >= 1 && number <= LAST_NUMBER ? number : null;
}

/** The number of a receipt. */
export const receiptNumber = () =>
  field((text) => readReceiptNumber(text) ?? fieldProblem('not-a-receipt-number', { text }));
