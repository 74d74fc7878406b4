import type { Uuid } from '#base/ids.ts';
import { distanceOf } from '#base/nearest.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import { receiptOfDigits, type SearchedPerson, type TypedReceipt } from '#input/fields/searched-person.ts';
import type { Transaction } from '#server/database/connect.ts';
import { findPayers } from '#server/receipts/find-payers.ts';
import { peopleWithReceipt } from './data/contributions.ts';
import { type NamedLike, peopleNamed } from './data/person-names.ts';
import { peopleEndingIn, peopleWithCodes, peopleWithEmail, peopleWithPhone } from './data/person-numbers.ts';
import { possibleCodes } from './identify-person.ts';

/** More than anybody looks through; whoever is among more people types more of the name. */
const MOST_MATCHES = 100;
/** One letter of each five may be wrong. */
const LETTERS_OF_AN_ERROR = 5;

/** The ids of the people who are meant, the likeliest first, as far as they are in scope. */
export async function matchPeople(
  tx: Transaction,
  searched: Exclude<SearchedPerson, { by: 'nothing' }>,
): Promise<Uuid[]> {
  if (searched.by === 'ending') return peopleEndingIn(tx, searched.digits, MOST_MATCHES);
  if (searched.by === 'name') return nearest(searched.name, await peopleNamed(tx, searched.name, MOST_MATCHES));
  if (searched.by === 'receipt') return ofReceipt(tx, searched.receipt);
  if (searched.by === 'email') return peopleWithEmail(tx, searched.email, MOST_MATCHES);
  const ofCodes = await peopleWithCodes(tx, possibleCodes(searched.digits));
  const ofPhone = searched.phone === null ? [] : await peopleWithPhone(tx, searched.phone);
  return [...new Set([...ofCodes, ...ofPhone, ...(await ofReceipt(tx, receiptOfDigits(searched.digits)))])];
}

/** Who paid with a receipt: of a book, or of a payment that was imported with one. */
async function ofReceipt(tx: Transaction, { text, symbol, number }: TypedReceipt): Promise<Uuid[]> {
  const ofBooks = number === null ? [] : await findPayers(tx, { symbol, number }, MOST_MATCHES);
  return [...new Set([...ofBooks, ...(await peopleWithReceipt(tx, text, MOST_MATCHES))])];
}

/** Those whose name is at most a typing error away; where there are none, whatever is alike. */
function nearest(wanted: string, found: readonly NamedLike[]): Uuid[] {
  const distances = found.map(({ id, name }) => ({ id, distance: distanceToPart(wanted, withoutAccents(name)) }));
  const allowed = Math.max(1, Math.floor(wanted.length / LETTERS_OF_AN_ERROR));
  const near = distances.filter(({ distance }) => distance <= allowed);
  const inOrder = (near.length > 0 ? near : distances).sort((a, b) => a.distance - b.distance);
  return [...new Set(inOrder.map(({ id }) => id))].slice(0, MOST_MATCHES);
}

/** How far a text is from the nearest run of words of a name: people look by the given name, or by a part. */
function distanceToPart(wanted: string, name: string): number {
  const count = wanted.split(' ').length;
  const words = name.split(' ');
  const runs = words
    .slice(0, Math.max(1, words.length - count + 1))
    .map((_, start) => words.slice(start, start + count));
  return Math.min(...runs.map((run) => distanceOf(wanted, run.join(' '))), distanceOf(wanted, name));
}
