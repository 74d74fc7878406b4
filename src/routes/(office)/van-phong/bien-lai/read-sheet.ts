import { error } from '@sveltejs/kit';
import type { Receipt } from '#register/receipt.ts';
import { receiptRead } from '#server/receipts/operations.ts';
import { personRead } from '#server/register/operations.ts';
import { askAtOffice, placeOf } from '../../office.ts';

/** More letters than any code has. */
const MOST_LETTERS = 100;

/** A receipt with whoever paid, as the page and the file show it. */
export async function readSheet(
  locals: App.Locals,
  code: string,
): Promise<{ receipt: Receipt; payers: { id: string; name: string; place: string }[] }> {
  const { day } = await placeOf(locals);
  const receipt = code.length > MOST_LETTERS ? null : await askAtOffice(locals, receiptRead, { code });
  if (!receipt) error(404);
  const payers = [];
  for (const id of new Set(receipt.lines.map(({ personId }) => personId))) {
    const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
    payers.push({ id, name: person.name, place: person.place.now });
  }
  return { receipt, payers };
}
