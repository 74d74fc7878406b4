import type { Language } from './words.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** How many digits may stand behind the comma, and how many at least. */
export interface Decimals {
  least?: number;
  most: number;
}

/** A number as readers of a language print it: `7.548,5` and `7,548.5`. */
export function printNumber(value: number, language: Language, { least = 0, most }: Decimals): string {
  const key = `${language} ${least} ${most}`;
  const known = FORMATS.get(key);
  if (known) return known.format(value);
  const made = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: least, maximumFractionDigits: most });
  FORMATS.set(key, made);
  return made.format(value);
}
/** Making one takes a hundred times as long as using it. */
const FORMATS = new Map<string, Intl.NumberFormat>();

/** Numbers as Vietnamese print them: grouped by dots, decimals behind a comma. Not articles (`36.3`), nor lists (`3, 6`). */
const PRINTED = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.]\d)|(?<![\d.,])\d+,\d+(?![\d,])/g;

/** A working that we wrote with Vietnamese numbers, for readers of a language: `22% × 1.500.000` and `22% × 1,500,000`. */
export const withNumbersOf = (language: Language, working: string): string =>
  language === 'vi'
    ? working
    : working.replace(PRINTED, (number) => number.replace(/[.,]/g, (sign) => OTHER[sign] ?? sign));
const OTHER: { readonly [sign: string]: string } = { '.': ',', ',': '.' };
