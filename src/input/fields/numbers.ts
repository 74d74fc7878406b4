import { type Dong, dong } from '#base/money.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import { field, fieldProblem } from './field.ts';
import { plainly } from './typed.ts';

/** Between which borders, both allowed. */
export interface Borders {
  least?: number | undefined;
  most?: number | undefined;
}

/** What is outside the borders; undefined where nothing is. */
function outside(value: number, { least, most }: Borders) {
  if (least !== undefined && value < least) return fieldProblem('below-the-least', { least });
  if (most !== undefined && value > most) return fieldProblem('above-the-most', { most });
  return undefined;
}

const GROUPED = /^\d{1,3}(?:[. ]\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
/** Programs print hundredths that đồng do not have: `1.500.000,00`, `1500000.00`. */
const HUNDREDTHS = /^(\d{1,3}(?:\.\d{3})+),00?$|^(\d{1,3}(?:,\d{3})+)\.00?$|^(\d{4,})[.,]00?$/;
/** `2tr5` is 2,5 triệu, `1tr250` is 1,25 triệu. */
const SPOKEN = /^(\d{1,3})\s*(trieu|tr|ty|ti)\s*(\d{1,3})$/;
const AND_A_HALF = /^(\d{1,3})\s*(trieu|tr|ty|ti)\s*ruoi$/;
const AND_THOUSANDS = /^(\d{1,3})\s*(?:trieu|tr)\s*(\d{1,3})\s*(?:nghin|ngan|k)$/;
const A_MONTH = /\s*(?:\/\s*|(?:mot|moi|hang)\s+)thang$/;
const IN_WORDS = /^(\d+(?:[.,]\d+)?)\s*(nghin|ngan|k|trieu|tr|ty|ti|thousand|million|billion)$/;
/** A dot before three digits groups thousands or begins decimals: nobody can tell. */
const UNCLEAR = /^\d{1,3}\.\d{3}$/;
const CURRENCY = /^(?:vnd|d)\s*(?=\d)|\s*(?:dong|vnd|(?<!thousan)d|₫)$/g;
const WORTH: Readonly<Record<string, number>> = {
  nghin: 1000,
  ngan: 1000,
  k: 1000,
  trieu: 1000 ** 2,
  tr: 1000 ** 2,
  ty: 1000 ** 3,
  ti: 1000 ** 3,
  thousand: 1000,
  million: 1000 ** 2,
  billion: 1000 ** 3,
};

/**
 * Money as people type and paste it: `1500000`, `1.500.000đ`, `1 500 000 đồng`, `1,500,000`, `1500000.00`, `1,5 triệu`, `2tr5`,
 * `1 triệu 500 nghìn`, `3 triệu đồng/tháng`, `1.5 million`; null where it is none, or could be two.
 */
export function readAmount(typed: string): Dong | null {
  if (/^\d{1,12}$/.test(typed)) return dong(Number(typed));
  const text = withoutAccents(plainly(typed))
    .replace(A_MONTH, '')
    .replace(CURRENCY, '')
    .replace(HUNDREDTHS, '$1$2$3')
    .replace(AND_A_HALF, '$1,5 $2')
    .replace(AND_THOUSANDS, (_, millions: string, thousands: string) => `${millions}${thousands.padStart(3, '0')} k`)
    .replace(SPOKEN, '$1,$3 $2');
  const [, number, word] = IN_WORDS.exec(text) ?? [];
  const value = number && word ? inWords(number, word) : wholeOf(GROUPED.test(text) ? text.replace(/\D/g, '') : text);
  return Number.isSafeInteger(value) ? dong(value) : null;
}

/** `1,5` of `triệu`; thousands are never parted by themselves: `1.500 nghìn` is a million and a half. */
function inWords(number: string, word: string): number {
  const worth = WORTH[word] ?? Number.NaN;
  if (worth === 1000 && UNCLEAR.test(number)) return Number(number.replace('.', '')) * worth;
  return UNCLEAR.test(number) ? Number.NaN : exactly(Number(number.replace(',', '.')) * worth);
}

/** A product of decimals as it is meant: 2,3 × 1.000.000 is whole. */
const exactly = (product: number): number => Number(product.toPrecision(12));

const wholeOf = (digits: string): number => (/^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN);

/** More than anybody has, and little enough that sums over a century of months stay exact. */
export const MOST_DONG = 999_999_999_999;
const MONTHS_OF_A_CENTURY = 1_200;

/** Whole đồng. */
export const amount = ({ least, most = MOST_DONG }: Borders = {}) =>
  field((text) => {
    const value = readAmount(text);
    return value === null ? fieldProblem('not-an-amount', { text }) : (outside(value, { least, most }) ?? value);
  });

/** A whole number of things: months, people, years; at most a century of months where nothing else is said. */
export const count = ({ least, most = MONTHS_OF_A_CENTURY }: Borders = {}) =>
  field((text) => {
    const digits = plainly(text);
    if (!/^\d{1,5}$/.test(digits)) return fieldProblem('not-a-whole-number', { text });
    return outside(Number(digits), { least, most }) ?? Number(digits);
  });

/** How many there are, as people type and paste it: `1.200` too, and nought. */
export const howMany = ({ most }: Pick<Borders, 'most'> = {}) =>
  field((text) => {
    const value = readFigure(text);
    return value !== null && Number.isSafeInteger(value) && value >= 0
      ? (outside(value, { most }) ?? value)
      : fieldProblem('not-a-whole-number', { text });
  });

/** How many people: from one to the whole country. */
export const people = () =>
  field((text) => {
    const value = readFigure(text) ?? 0;
    const isOne = Number.isSafeInteger(value) && value > 0 && value <= WHOLE_COUNTRY;
    return isOne ? value : fieldProblem('not-a-whole-number', { text });
  });

const WHOLE_COUNTRY = 99_999_999;

/** `4,5` or `4.5`. */
export const decimal = (borders: Borders = {}) =>
  field((text) => {
    const number = plainly(text);
    if (!/^\d{1,9}([.,]\d{1,6})?$/.test(number)) return fieldProblem('not-a-number', { text });
    const value = Number(number.replace(',', '.'));
    return outside(value, borders) ?? value;
  });

/** A rate in per cent: `20`, `12,5`, `12.5%`; from nothing to the whole. */
export const percent = () =>
  field((text) => {
    const [, number] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(plainly(text)) ?? [];
    const value = number === undefined ? Number.NaN : Number(number.replace(',', '.'));
    return value <= WHOLE ? value : fieldProblem('not-a-percentage', { text });
  });

const WHOLE = 100;

/** A count or a percentage as people type and paste it: `7.500`, `7 500`, `35,5`, `35.5%`, `-2`; null where it is none. */
export function readFigure(typed: string): number | null {
  const text = plainly(typed).replace(/ ?%$/, '');
  if (GROUPED.test(text)) return wholeOf(text.replace(/\D/g, ''));
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

/** A count or a percentage. */
export const figure = () => field((text) => readFigure(text) ?? fieldProblem('not-a-number', { text }));
