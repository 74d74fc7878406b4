import { isDay } from '#base/dates.ts';
import { isMonth } from '#base/months.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Language } from '#base/words.ts';
import { plain } from '../language/arithmetic.ts';
import type { Coefficients } from '../language/coefficients.ts';
import { nameWords, valueName } from './names.ts';

const YES = { vi: 'có', en: 'yes' };
const NO = { vi: 'không', en: 'no' };
/** Names whose numbers are years of the calendar, or keys, and bear no separators. */
const CALENDAR = new Set(['century', 'year', 'retire_year', 'birth_year']);

/** A value of a table or of an example as a reader sees it; structured values name their parts. */
export function valueShown(value: unknown, language: Language): string {
  if (typeof value === 'number') return plain(value, language);
  if (typeof value === 'string') return textShown(value, language);
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (Array.isArray(value)) return listShown(value, language);
  if (typeof value === 'object' && value !== null) return partsShown(Object.entries(value), language);
  return '–';
}

function textShown(text: string, language: Language): string {
  if (isDay(text)) return formatDay(text);
  if (isMonth(text)) return text.split('-').reverse().join('/');
  return valueName(text)[language];
}

const listShown = (values: readonly unknown[], language: Language): string =>
  values.map((value) => valueShown(value, language)).join(' · ');

const partsShown = (parts: readonly (readonly [string, unknown])[], language: Language): string =>
  parts.map(([name, value]) => partShown(name, value, language)).join('; ');

function partShown(name: string, value: unknown, language: Language): string {
  const label = /^\d+$/.test(name) ? name : nameWords(name)[language];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return `${label}: (${valueShown(value, language)})`;
  }
  return `${label}: ${namedShown(name, value, language)}`;
}

/** A value as its name asks for: years bear no separators. */
export const namedShown = (name: string, value: unknown, language: Language): string =>
  CALENDAR.has(name) && typeof value === 'number' ? String(value) : valueShown(value, language);

/** Whether a value of a table is one coefficient for each year. */
export const isCoefficients = (value: unknown): value is Coefficients =>
  typeof value === 'object' && value !== null && 'firstYear' in value;

/** The years of a table of coefficients, oldest first; the first stands for all before it where the table is open. */
export const coefficientRows = (
  { firstYear, values, openStart }: Coefficients,
  language: Language,
): { year: string; value: string }[] =>
  values.map((value, i) => ({
    year: `${i === 0 && openStart ? '≤ ' : ''}${firstYear + i}`,
    value: value === undefined ? '–' : plain(value, language),
  }));
