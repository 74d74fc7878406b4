import type { Language } from '#base/words.ts';
import {
  ALL_HOLDERS,
  behindOf,
  countsOf,
  type PeriodRow,
  type PeriodRows,
  type PeriodTable,
  UNKNOWN_HOLDER,
} from '#drive/period-table.ts';
import { formatCount } from '../../format.ts';
import { pendingHeading } from '../../texts/pending-words.ts';
import { PERIOD_TEXTS } from './period-texts.ts';

/** A count; one that could not be made is told so, never 0. */
export const countWords = (count: number | null | undefined, lang: Language): string =>
  count === null || count === undefined ? PERIOD_TEXTS[lang].notCounted : formatCount(count, lang);

/** The unit that a table is of; of a former province only its part of the one that took it over. */
export const wholeName = ({ isPart, within, whole }: PeriodTable, lang: Language): string =>
  isPart && !within ? PERIOD_TEXTS[lang].partOf(whole.name) : whole.name;

/** What a row is called: those whom nobody is known to hold, and who holds some without a point or a collector, by what is not known of them. */
export function rowName({ id, name, worksFor }: PeriodRow, rowsOf: PeriodRows, lang: Language): string {
  const t = PERIOD_TEXTS[lang];
  if (id === UNKNOWN_HOLDER) return t.unknownHolder;
  if (rowsOf === 'points' && worksFor === null && id !== ALL_HOLDERS) return t.withoutPoint(name);
  return name || t.collectorUnknown;
}

/** What is assigned to a unit: each target with what it counts and who set it. */
export function targetWords({ targets, unassigned }: PeriodRow, lang: Language): string {
  const t = PERIOD_TEXTS[lang];
  if (targets === null) return t.unassigned[unassigned ?? 'of-nobody'];
  if (targets.length === 0) return t.noTarget;
  return targets
    .map(({ target, indicator, owner }) => t.targetOf(t.kinds[indicator](formatCount(target, lang)), owner))
    .join('; ');
}

/** By how many people a unit is behind; nothing where nothing is assigned. */
export function behindWords(behind: number | null, lang: Language): string {
  if (behind === null) return '';
  return behind === 0 ? PERIOD_TEXTS[lang].onPace : formatCount(behind, lang);
}

/** Which counts of a table are of participants. */
const STOCKS = ['opening', 'closing'] as const;

/** The heads of a period table as a file. */
export function periodHeads({ rowsOf }: PeriodTable, lang: Language): string[] {
  const t = PERIOD_TEXTS[lang];
  const of = rowsOf === 'areas' ? [] : [t.worksFor];
  const waiting = STOCKS.map((name) => `${t.counts[name]}: ${pendingHeading(lang)}`);
  return [t.unit, ...of, t.assigned, ...countsOf(rowsOf).map((name) => t.counts[name]), t.behind, ...waiting];
}

/** A unit as a row of a file: counts are digits alone, which every spreadsheet program can add up. */
export const periodRow = (row: PeriodRow, { rowsOf }: PeriodTable, lang: Language): string[] => [
  row.name,
  ...(rowsOf === 'areas' ? [] : [row.worksFor ?? '']),
  targetWords(row, lang),
  ...countsOf(rowsOf).map((name) => String(row.counts[name] ?? PERIOD_TEXTS[lang].notCounted)),
  String(behindOf(row) ?? ''),
  ...STOCKS.map((name) => (row.counts[name] === null ? '' : String(row.pending[name] ?? 0))),
];

/** The rows of a table by the names that they are shown with: its units, and the whole last. */
export const periodRows = (table: PeriodTable, lang: Language): PeriodRow[] => [
  ...table.rows.map((row) => ({ ...row, name: rowName(row, table.rowsOf, lang) })),
  { ...table.whole, id: ALL_HOLDERS, name: PERIOD_TEXTS[lang].whole(wholeName(table, lang)) },
];
