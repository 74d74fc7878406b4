import type { Day } from '#base/dates.ts';
import { type Month, monthOf } from '#base/months.ts';
import { formatMonth } from '#base/vietnamese.ts';
import { vsiBegan } from '#law/parameters/eligibility.ts';
import { type Birth, birthMonth } from '#law/pension/retirement-age.ts';
import { type CareerRow, INSURANCE_KINDS, type InsuranceKind } from '#law/plans/career.ts';
import { FIRST_YEAR, readDay, readMonth } from '../../fields/days.ts';
import { fieldProblem } from '../../fields/field.ts';
import { readAmount } from '../../fields/numbers.ts';
import type { FieldProblem } from '../../fields/problems.ts';

/** The fields of a row, by their names in an address; each stands once for every row. */
const ROW_NAMES = { kind: 'loai', from: 'tu', until: 'den', income: 'luong' } as const;
const MOST_ROWS = 30;

/** A row as it was typed. */
export interface TypedCareerRow {
  kind: string;
  from: string;
  until: string;
  income: string;
}

export interface ReadCareer {
  /** Without the rows that are empty. */
  typed: TypedCareerRow[];
  /** Each at its field: `tu-2` is the first month of the second row. */
  problems: FieldProblem[];
  rows: CareerRow[];
}

/** The months in which somebody may have worked. */
interface Life {
  first: Month;
  last: Month;
}

/** The rows of a working life in an address, from the birth, where that is known, up to the month of a day. */
export function readCareer(search: URLSearchParams, until: Day, born: Birth | null = null): ReadCareer {
  const columns = Object.entries(ROW_NAMES).map(([field, name]) => [field, search.getAll(name)] as const);
  const length = Math.max(0, ...columns.map(([, texts]) => texts.length));
  const all = Array.from({ length }, (_, i) =>
    Object.fromEntries(columns.map(([field, texts]) => [field, (texts[i] ?? '').trim()])),
  ) as unknown as TypedCareerRow[];
  const typed = all.filter((row) => [row.from, row.until, row.income].some((text) => text !== ''));
  if (typed.length > MOST_ROWS) {
    return { typed, problems: [fieldProblem('too-many-lines', { most: MOST_ROWS }, 'qua-trinh')], rows: [] };
  }
  const life = { first: birthMonth(born ?? FIRST_YEAR), last: monthOf(until) };
  const read = typed.map((row, i) => readRow(row, i + 1, life));
  return {
    typed,
    problems: read.flatMap(({ problems }) => problems),
    rows: read.flatMap(({ row }) => (row ? [row] : [])),
  };
}

/** `nay`, `đến nay`, `hiện nay`: still working. */
const NOW = /^((đến|hiện|bây giờ)\s*)?(nay|tại)$|^bây giờ$/i;

/** A whole day is understood as its month. */
const monthIn = (text: string): Month | null => {
  const day = readDay(text);
  return day ? monthOf(day) : readMonth(text);
};

function readRow(
  typed: TypedCareerRow,
  order: number,
  life: Life,
): { row: CareerRow | null; problems: FieldProblem[] } {
  const at = (field: keyof typeof ROW_NAMES): string => `${ROW_NAMES[field]}-${order}`;
  const kind = INSURANCE_KINDS.find((each) => each === typed.kind) ?? null;
  const from = monthIn(typed.from);
  const until = NOW.test(typed.until.normalize('NFC')) ? life.last : monthIn(typed.until);
  const income = readAmount(typed.income);
  const needed = (text: string, kind: 'not-a-month' | 'not-an-amount', field: keyof typeof ROW_NAMES) =>
    text === '' ? fieldProblem('missing', {}, at(field)) : fieldProblem(kind, { text }, at(field));
  const problems: FieldProblem[] = [
    ...(kind === null ? [fieldProblem('missing', {}, at('kind'))] : []),
    ...(from === null ? [needed(typed.from, 'not-a-month', 'from')] : []),
    ...(until === null ? [needed(typed.until, 'not-a-month', 'until')] : []),
    ...(income === null ? [needed(typed.income, 'not-an-amount', 'income')] : []),
    ...(from && until ? wrongMonths(kind, from, until, life, at) : []),
  ];
  const whole = problems.length === 0 && kind && from && until && income !== null;
  return { row: whole ? { kind, from, until, income } : null, problems };
}

/** Months in the wrong order, before the birth or to come, and voluntary months before there were any. */
function wrongMonths(
  kind: InsuranceKind | null,
  from: Month,
  until: Month,
  { first, last }: Life,
  at: (field: 'from' | 'until') => string,
): FieldProblem[] {
  const began = vsiBegan.entries[0]?.from;
  const earliest = kind === 'voluntary' && began !== undefined && monthOf(began) > first ? monthOf(began) : first;
  return [
    ...(from < earliest ? [fieldProblem('before-the-first', { first: formatMonth(earliest) }, at('from'))] : []),
    ...(until < from ? [fieldProblem('before-the-first', { first: formatMonth(from) }, at('until'))] : []),
    ...(until > last ? [fieldProblem('after-the-last', { last: formatMonth(last) }, at('until'))] : []),
  ];
}
