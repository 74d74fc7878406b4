import type { Language } from '#base/words.ts';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const MILLION = 1_000_000;
const WORDS = [
  { of: 1000 * MILLION, vi: 'tỷ đồng', en: 'billion đồng' },
  { of: MILLION, vi: 'triệu đồng', en: 'million đồng' },
] as const;

const tenths = (value: number, lang: Language): string =>
  value.toLocaleString(LOCALES[lang], { maximumFractionDigits: 1, useGrouping: 'always' });

/** An amount as it is said, in tenths: `2,4 tỷ đồng`. Never finer: exact sums of few people would tell of one. */
export function sayDong(amount: number, lang: Language): string {
  const word = WORDS.find(({ of }) => amount >= of) ?? WORDS[1];
  return `${tenths(amount / word.of, lang)} ${word[lang]}`;
}

/** Tenths of a million đồng: `1.563,1`. */
export const millions = (amount: number, lang: Language): string => tenths(Math.abs(amount) / MILLION, lang);

/** The same with its sign: `+835,2`, `−0,3`, `0`. */
export function signedMillions(amount: number, lang: Language): string {
  const size = millions(amount, lang);
  return size === '0' ? size : `${amount > 0 ? '+' : '−'}${size}`;
}
