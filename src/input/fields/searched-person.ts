import { plainName } from '#base/vietnamese.ts';
import { plainly } from './typed.ts';

/** What somebody means who types into the one box for people. */
export type SearchedPerson =
  /** A whole number: an SI code, a citizen number, the number of a health card, a telephone. */
  | { by: 'number'; digits: string; phone: string | null }
  /** The last four digits of a number. */
  | { by: 'ending'; digits: string }
  /** A name without accents; behind a comma a commune. */
  | { by: 'name'; name: string; commune: string | null }
  | { by: 'nothing' };

const ENDING = /^\d{4}$/;
const NUMBER = /^\+?\d{5,15}$/;
/** `DN 4 79 0620190401`: the last ten digits are the SI code. */
const CARD = /^[a-z]{2}\d{13}$/i;
const SI_DIGITS = 10;
/** As people write a number that is one in Viet Nam: `0912…`, `+84912…`, `84912…`, and `912…` where a program lost the zero. */
const PHONE = /^(?:0|\+?84|0084)?([35789]\d{8}|2\d{9})$/;

/** Reads what was typed: full-width digits, spaces, dots and hyphens in numbers are taken as people mean them. */
export function readSearchedPerson(typed: string): SearchedPerson {
  const text = plainly(typed).replace(/^[•*.…\s]+(?=\d{4}$)/, '');
  const together = text.replace(/[\s.\-()]/g, '');
  if (together === '') return { by: 'nothing' };
  if (ENDING.test(together)) return { by: 'ending', digits: together };
  if (CARD.test(together)) return { by: 'number', digits: together.slice(-SI_DIGITS), phone: null };
  if (NUMBER.test(together)) return { by: 'number', digits: together.replace(/^\+/, ''), phone: phoneOf(together) };
  const [name = '', ...place] = text.split(',').map((part) => part.trim());
  const commune = place.join(' ').trim();
  return { by: 'name', name: plainName(name), commune: commune === '' ? null : commune };
}

/** A telephone number from 0 on; null where it is none. */
function phoneOf(digits: string): string | null {
  const own = PHONE.exec(digits)?.[1];
  return own === undefined ? null : `0${own}`;
}

/** A telephone number as it is compared, however it was written: its digits from 0 on; what has no digit as it stands. */
export function plainPhone(written: string): string {
  const digits = plainly(written).replace(/\D/g, '');
  return digits === '' ? written.trim() : (phoneOf(digits) ?? digits);
}
