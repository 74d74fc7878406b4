import type { Uuid } from '#base/ids.ts';
import { plainPhone } from '#input/fields/searched-person.ts';
import type { NumberKeys, SealedNumber } from './number-keys.ts';

/** What a column holds of a sealed number: its cipher text, the digest of the whole, or that of its last four digits. */
export interface SealedPart {
  number: SealedNumber;
  part: 'sealed' | 'index' | 'end';
}

const END_DIGITS = 4;

/** A part of a number, for the person or correction that it is recorded with. */
export function sealPart(keys: NumberKeys, { number, part }: SealedPart, text: string, of: Uuid): Buffer {
  if (part === 'sealed') return keys.seal({ number, of }, text);
  if (part === 'end') return keys.end(text.slice(-END_DIGITS));
  return keys.index(number, comparedNumber(number, text));
}

/** A number as it is compared: telephones are written in many ways, and letters of addresses large or small. */
export const comparedNumber = (number: SealedNumber, text: string): string => COMPARED[number](text);

const COMPARED: Readonly<Record<SealedNumber, (text: string) => string>> = {
  citizen: (text) => text,
  phone: plainPhone,
  email: (text) => text.toLowerCase(),
};
