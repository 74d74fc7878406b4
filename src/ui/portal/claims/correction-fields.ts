import { isDay } from '#base/dates.ts';
import { isMonth } from '#base/months.ts';
import { CLAIM_INDICATORS, CLAIM_SCHEMES, type Claim } from '#claims/claim.ts';
import { CORRECTABLE, type Correctable, type Correction } from '#claims/corrections.ts';
import { formatDate, formatMonth } from '../../format.ts';

/** Numbers of one text that can be corrected: a form has its limit. */
const MOST_CORRECTED = 100;
/** The hidden fields with what was corrected before. */
export const KEPT = 'da-sua';

const NAMES: Readonly<Record<Correctable, string>> = {
  indicator: 'nghia',
  scheme: 'loai-hinh',
  period: 'thoi-gian',
  place: 'noi',
};

/** The name of a field of a claim in the form. */
export const fieldName = (field: Correctable, { start, end }: Pick<Claim, 'start' | 'end'>): string =>
  `${NAMES[field]}.${start}-${end}`;

/** What stands in a field before anything is corrected. */
export const shownIn = (field: Correctable, claim: Claim): string =>
  field === 'period' ? shownPeriod(claim.period) : (claim[field] ?? '');

/** `2020-01/2020-09` → `01/2020 – 09/2020`; nothing for no time. */
function shownPeriod(period: string | null): string {
  const shown = (part: string): string => (isDay(part) ? formatDate(part) : isMonth(part) ? formatMonth(part) : part);
  return (period ?? '').split('/').map(shown).join(' – ');
}

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH = /^(\d{1,2})[/.-](\d{4})$/;
const YEAR = /^(?:19|20)\d\d$/;
const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** Reads `31/12/2022`, `12/2022`, `2022` and two of these with a dash between; undefined where it is no time. */
export function readPeriod(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const parts = typed.split(/\s+[-–—]\s+/).map((part) => readTime(part.trim()));
  const [from, to, ...more] = parts;
  if (parts.includes(undefined) || more.length > 0) return undefined;
  return to === undefined ? from : `${from}/${to}`;
}

function readTime(typed: string): string | undefined {
  const day = DAY.exec(typed);
  if (day) return known(`${day[3]}-${two(day[2])}-${two(day[1])}`, isDay);
  const month = MONTH.exec(typed);
  if (month) return known(`${month[2]}-${two(month[1])}`, isMonth);
  return YEAR.test(typed) || isDay(typed) || isMonth(typed) ? typed : undefined;
}

const known = (text: string, fits: (text: string) => boolean): string | undefined => (fits(text) ? text : undefined);

/** Corrections that were typed, and fields with a time that cannot be read, by their names. */
export interface ReadCorrections {
  corrections: Correction[];
  wrong: string[];
}

/** What differs in the fields of a form from what was shown for each claim. */
export function readCorrections(form: FormData, shown: readonly Claim[]): ReadCorrections {
  const read: ReadCorrections = { corrections: [], wrong: [] };
  for (const claim of shown.slice(0, MOST_CORRECTED)) {
    for (const field of CORRECTABLE) {
      const name = fieldName(field, claim);
      const typed = form.get(name);
      if (typeof typed !== 'string' || typed.trim() === shownIn(field, claim)) continue;
      const value = meantBy(field, typed.trim());
      if (value === undefined) read.wrong.push(name);
      else read.corrections.push(correctionOf(claim, field, value));
    }
  }
  return read;
}

/** The value that a field means; undefined where it means none. */
function meantBy(field: Correctable, typed: string): string | null | undefined {
  if (field === 'period') return readPeriod(typed);
  if (field === 'place') return typed === '' ? null : typed;
  if (field === 'scheme' && typed === '') return null;
  const known: readonly string[] = field === 'scheme' ? CLAIM_SCHEMES : CLAIM_INDICATORS;
  return known.includes(typed) ? typed : undefined;
}

/** The closed lists were looked into before. */
const correctionOf = ({ start, end }: Pick<Claim, 'start' | 'end'>, field: Correctable, value: string | null) =>
  ({ start, end, [field]: value }) as Correction;

/** Corrections as hidden fields keep them: one value a field of a claim. */
export const keptOf = (corrections: readonly Correction[]): string[] =>
  corrections.flatMap((correction) =>
    CORRECTABLE.flatMap((field) =>
      field in correction ? [`${fieldName(field, correction)}=${correction[field] ?? ''}`] : [],
    ),
  );

const KEPT_FORM = /^([a-z-]+)\.(\d{1,7})-(\d{1,7})=(.{0,200})$/;

/** Reads what hidden fields kept; what they cannot have written is left aside. */
export function readKept(form: FormData): Correction[] {
  return form.getAll(KEPT).flatMap((each) => {
    const [, name, start, end, kept = ''] = KEPT_FORM.exec(String(each)) ?? [];
    const field = CORRECTABLE.find((one) => NAMES[one] === name);
    const value = field && (field === 'period' ? keptPeriod(kept) : meantBy(field, kept));
    if (!field || value === undefined) return [];
    return [correctionOf({ start: Number(start), end: Number(end) }, field, value)];
  });
}

/** Hidden fields keep times as ISO 8601 writes them. */
function keptPeriod(kept: string): string | null | undefined {
  if (kept === '') return null;
  return kept.split('/').every((part) => isDay(part) || isMonth(part) || YEAR.test(part)) ? kept : undefined;
}

/** Earlier corrections with later ones over them. */
export function joined(earlier: readonly Correction[], later: readonly Correction[]): Correction[] {
  const byClaim = new Map<string, Correction>();
  for (const each of [...earlier, ...later]) {
    const key = `${each.start}-${each.end}`;
    byClaim.set(key, { ...byClaim.get(key), ...each });
  }
  return [...byClaim.values()];
}
