import type { DistractorKind } from './claim.ts';
import { readCode } from './distractors/codes.ts';
import { readDay } from './distractors/days.ts';
import { readDocument } from './distractors/documents.ts';
import { readLabel } from './distractors/labels.ts';
import { readMeasure } from './distractors/measures.ts';
import { readMonths } from './distractors/months.ts';
import { readPhone } from './distractors/phones.ts';
import { readSpan } from './distractors/spans.ts';
import type { Time, TimeRead } from './distractors/time.ts';
import { readYears } from './distractors/years.ts';
import { readUnit } from './numbers/counted.ts';
import { readCount } from './numbers/counts.ts';
import { readDigits } from './numbers/digits.ts';
import { readFraction } from './numbers/fractions.ts';
import { readMultiple } from './numbers/multiples.ts';
import type { Quantity } from './numbers/quantity.ts';
import { readSeveral } from './numbers/several.ts';
import type { TextToken } from './text/tokens.ts';

/** A number that is no claim; tokens from `first` up to `next`. */
export interface DistractorRead {
  first: number;
  next: number;
  kind: DistractorKind;
  /** The date or period that a `date` names. */
  time: Time | null;
}

/** Every number of a text, in the order of the text. */
export interface NumbersRead {
  quantities: Quantity[];
  passed: DistractorRead[];
}

/** Reads every number once, from left to right. */
export function readNumbers(tokens: readonly TextToken[]): NumbersRead {
  const reading: NumbersRead = { quantities: [], passed: [] };
  let at = 0;
  while (at < tokens.length) {
    const passed = readDistractor(tokens, at);
    if (passed) reading.passed.push(passed);
    const quantity = passed ? null : readQuantity(tokens, at);
    if (quantity) reading.quantities.push(quantity);
    at = passed?.next ?? quantity?.next ?? at + 1;
  }
  return reading;
}

function readDistractor(tokens: readonly TextToken[], at: number): DistractorRead | null {
  const document = readDocument(tokens, at);
  if (document !== null) return { first: at, next: document, kind: 'document', time: null };
  const time = timeAt(tokens, at);
  if (time) return { first: at, next: time.next, kind: 'date', time: time.time };
  const phone = readPhone(tokens, at);
  if (phone !== null) return { first: at, next: phone, kind: 'phone', time: null };
  const named =
    readLabel(tokens, at, (i) => countsAt(tokens, i) || timeAt(tokens, i) !== null) ?? readMeasure(tokens, at);
  if (named) return { first: at, next: named.next, kind: named.meaning, time: null };
  const code = readCode(tokens, at);
  return code === null ? null : { first: at, next: code, kind: 'code', time: null };
}

const timeAt = (tokens: readonly TextToken[], at: number): TimeRead | null =>
  readSpan(tokens, at) ?? readDay(tokens, at) ?? readMonths(tokens, at) ?? readYears(tokens, at);

/** The number with its hedge and unit that begins at a token; null where none does. */
export const readQuantity = (tokens: readonly TextToken[], at: number): Quantity | null =>
  readMultiple(tokens, at) ?? readSeveral(tokens, at) ?? readFraction(tokens, at) ?? readCount(tokens, at);

function countsAt(tokens: readonly TextToken[], at: number): boolean {
  const number = readDigits(tokens, at);
  return number !== null && readUnit(tokens, number.next) !== null;
}
