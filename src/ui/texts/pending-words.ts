import type { Language } from '#base/words.ts';
import { formatCount } from '../format.ts';

const WORDS: Readonly<
  Record<Language, { pending: (count: string) => string; short: (count: string) => string; heading: string }>
> = {
  vi: {
    pending: (count) => `trong đó ${count} người chờ cơ quan BHXH chấp nhận`,
    short: (count) => `${count} chờ chấp nhận`,
    heading: 'Trong đó chờ cơ quan BHXH chấp nhận',
  },
  en: {
    pending: (count) => `${count} of them wait for the SI office`,
    short: (count) => `${count} waiting`,
    heading: 'Of these, waiting for the SI office',
  },
};

/** How many of some participants wait for the SI office; null where nobody does. */
export const pendingWords = (count: number, lang: Language): string | null =>
  count === 0 ? null : WORDS[lang].pending(formatCount(count, lang));

/** The same where a table has little room. */
export const shortPending = (count: number, lang: Language): string | null =>
  count === 0 ? null : WORDS[lang].short(formatCount(count, lang));

export const pendingHeading = (lang: Language): string => WORDS[lang].heading;
