import type { Language } from '#base/words.ts';
import { METHODS } from '#law/language/methods.ts';
import {
  MISSING_MONTHS,
  type RateDivision,
  type RateLine,
  type RenewalRates,
  type Renewed,
} from '#register/renewal-rate.ts';
import { formatCount, formatMonth, formatValue } from '../../format.ts';
import type { Column } from '../../kit/table/table.ts';
import { RATE_TEXTS } from './rate-texts.ts';

/** What a part is called. */
function partWords({ part, name }: Pick<RateLine, 'part' | 'name'>, by: RateDivision, lang: Language): string {
  const t = RATE_TEXTS[lang];
  if (part === null) return t.without[by];
  if (by === 'due' || by === 'joined') return formatMonth(part);
  const method = by === 'method' ? METHODS.find((each) => each === part) : undefined;
  return method ? t.methods[method] : (name ?? part);
}

/** A rate as people read it: `63,2%`; where nothing is known yet it says so, and not 0. */
export const rateWords = ({ known, renewed }: Renewed, lang: Language): string =>
  known === 0 ? RATE_TEXTS[lang].notYet : formatValue(renewed / known, 'share', lang);

const countWords = ({ known, renewed }: Renewed, lang: Language): string | null =>
  known === 0 ? null : RATE_TEXTS[lang].of(formatCount(renewed, lang), formatCount(known, lang));

/** A line as a table has it: known by its part. */
export type ShownRate = RateLine & { id: string };

/** The columns of a table of rates, with the whole below. */
export function rateColumns({ whole }: RenewalRates, by: RateDivision, lang: Language): Column<ShownRate>[] {
  const t = RATE_TEXTS[lang];
  return [
    { name: 'phan', label: t.divisions[by], text: (line) => partWords(line, by, lang), total: t.whole },
    {
      name: 'den-han',
      label: t.due,
      text: ({ due }) => formatCount(due, lang),
      isNumber: true,
      total: formatCount(whole.due, lang),
    },
    ...MISSING_MONTHS.map((months) => ({
      name: `thieu-${months}`,
      label: t.within[months],
      text: ({ within }: ShownRate) => rateWords(within[months], lang),
      detail: ({ within }: ShownRate) => countWords(within[months], lang),
      isNumber: true,
      total: rateWords(whole.within[months], lang),
    })),
  ];
}

/** The heads of a file of rates. */
export function rateHeads(by: RateDivision, lang: Language): string[] {
  const t = RATE_TEXTS[lang];
  const of = (what: string): string[] => MISSING_MONTHS.map((months) => `${t.within[months]}: ${what}`);
  const [known, renewed] = [of(t.known), of(t.renewed)];
  return [t.divisions[by], t.due, ...MISSING_MONTHS.flatMap((_, index) => [known[index] ?? '', renewed[index] ?? ''])];
}

/** A line of a file: counts only, so that whoever has the file can sum them; empty where nothing is known yet. */
export const rateRow = (line: RateLine, by: RateDivision, lang: Language): string[] => [
  partWords(line, by, lang),
  String(line.due),
  ...MISSING_MONTHS.flatMap((months) => {
    const { known, renewed } = line.within[months];
    return known === 0 ? ['', ''] : [String(known), String(renewed)];
  }),
];
