import { type Dong, dong } from '#base/money.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import { field, fieldProblem } from './field.ts';

/** Between which borders, both allowed. */
export interface Borders {
  least?: number;
  most?: number;
}

/** What is outside the borders; undefined where nothing is. */
function outside(value: number, { least, most }: Borders) {
  if (least !== undefined && value < least) return fieldProblem('below-the-least', { least });
  if (most !== undefined && value > most) return fieldProblem('above-the-most', { most });
  return undefined;
}

const GROUPED = /^\d{1,3}(?:[. ]\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
/** `2tr5` is 2,5 triệu, `1tr250` is 1,25 triệu. */
const SPOKEN = /^(\d{1,3})\s*(tr|ty|ti)\s*(\d{1,3})$/;
const A_MONTH = /\s*(?:\/\s*|(?:mot|moi|hang)\s+)thang$/;
const IN_WORDS = /^(\d+(?:[.,]\d+)?)\s*(nghin|ngan|k|trieu|tr|ty|ti)$/;
const CURRENCY = /\s*(?:dong|vnd|d)$/;
const WORTH: Readonly<Record<string, number>> = {
  nghin: 1000,
  ngan: 1000,
  k: 1000,
  trieu: 1000 ** 2,
  tr: 1000 ** 2,
  ty: 1000 ** 3,
  ti: 1000 ** 3,
};

/** Money as people type it: `1500000`, `1.500.000đ`, `1 500 000 đồng`, `1,5 triệu`, `2tr5`, `3 triệu đồng/tháng`; null where it is none. */
export function readAmount(typed: string): Dong | null {
  const text = withoutAccents(typed).replace(A_MONTH, '').replace(CURRENCY, '').replace(SPOKEN, '$1,$3 $2');
  const [, number, word] = IN_WORDS.exec(text) ?? [];
  const digits = GROUPED.test(text) ? text.replace(/\D/g, '') : text;
  const value = number && word ? exactly(Number(number.replace(',', '.')) * (WORTH[word] ?? 0)) : wholeOf(digits);
  return Number.isSafeInteger(value) ? dong(value) : null;
}

/** A product of decimals as it is meant: 2,3 × 1.000.000 is whole. */
const exactly = (product: number): number => Number(product.toPrecision(12));

const wholeOf = (digits: string): number => (/^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN);

/** Whole đồng. */
export const amount = (borders: Borders = {}) =>
  field((text) => {
    const value = readAmount(text);
    return value === null ? fieldProblem('not-an-amount', { text }) : (outside(value, borders) ?? value);
  });

/** A whole number of things: months, people, years. */
export const count = (borders: Borders = {}) =>
  field((text) => {
    if (!/^\d{1,5}$/.test(text)) return fieldProblem('not-a-whole-number', { text });
    return outside(Number(text), borders) ?? Number(text);
  });

/** How many people: from one to the whole country. */
export const people = () =>
  field((text) => {
    const value = /^\d{1,8}$/.test(text) ? Number(text) : 0;
    return value > 0 ? value : fieldProblem('not-a-whole-number', { text });
  });

/** `4,5` or `4.5`. */
export const decimal = (borders: Borders = {}) =>
  field((text) => {
    if (!/^\d{1,9}([.,]\d{1,6})?$/.test(text)) return fieldProblem('not-a-number', { text });
    const value = Number(text.replace(',', '.'));
    return outside(value, borders) ?? value;
  });

/** A rate in per cent: `20`, `12,5`, `12.5%`; from nothing to the whole. */
export const percent = () =>
  field((text) => {
    const [, number] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text) ?? [];
    const value = number === undefined ? Number.NaN : Number(number.replace(',', '.'));
    return value <= WHOLE ? value : fieldProblem('not-a-percentage', { text });
  });

const WHOLE = 100;
