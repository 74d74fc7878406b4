import type { Day } from '#base/dates.ts';
import { firstDay, type Month, monthOf } from '#base/months.ts';
import { formatMonth } from '#base/vietnamese.ts';
import { vsiBegan } from '#law/parameters/eligibility.ts';
import { type CareerRow, INSURANCE_KINDS, type InsuranceKind } from '#law/plans/career.ts';
import { readMonth } from '../../fields/days.ts';
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

/** The rows of a working life in an address, up to the month of a day. */
export function readCareer(search: URLSearchParams, today: Day): ReadCareer {
  const columns = Object.entries(ROW_NAMES).map(([field, name]) => [field, search.getAll(name)] as const);
  const length = Math.max(0, ...columns.map(([, texts]) => texts.length));
  const all = Array.from({ length }, (_, i) =>
    Object.fromEntries(columns.map(([field, texts]) => [field, (texts[i] ?? '').trim()])),
  ) as unknown as TypedCareerRow[];
  const typed = all.filter((row) => [row.from, row.until, row.income].some((text) => text !== ''));
  if (typed.length > MOST_ROWS) {
    return { typed, problems: [fieldProblem('too-many-lines', { most: MOST_ROWS }, 'qua-trinh')], rows: [] };
  }
  const read = typed.map((row, i) => readRow(row, i + 1, monthOf(today)));
  return {
    typed,
    problems: read.flatMap(({ problems }) => problems),
    rows: read.flatMap(({ row }) => (row ? [row] : [])),
  };
}

function readRow(
  typed: TypedCareerRow,
  order: number,
  last: Month,
): { row: CareerRow | null; problems: FieldProblem[] } {
  const at = (field: keyof typeof ROW_NAMES): string => `${ROW_NAMES[field]}-${order}`;
  const kind = INSURANCE_KINDS.find((each) => each === typed.kind) ?? null;
  const from = readMonth(typed.from);
  const until = readMonth(typed.until);
  const income = readAmount(typed.income);
  const needed = (text: string, kind: 'not-a-month' | 'not-an-amount', field: keyof typeof ROW_NAMES) =>
    text === '' ? fieldProblem('missing', {}, at(field)) : fieldProblem(kind, { text }, at(field));
  const problems: FieldProblem[] = [
    ...(kind === null ? [fieldProblem('missing', {}, at('kind'))] : []),
    ...(from === null ? [needed(typed.from, 'not-a-month', 'from')] : []),
    ...(until === null ? [needed(typed.until, 'not-a-month', 'until')] : []),
    ...(income === null ? [needed(typed.income, 'not-an-amount', 'income')] : []),
    ...(from && until ? wrongMonths(kind, from, until, last, at) : []),
  ];
  const whole = problems.length === 0 && kind && from && until && income !== null;
  return { row: whole ? { kind, from, until, income } : null, problems };
}

/** Months in the wrong order, months to come, and voluntary months before there were any. */
function wrongMonths(
  kind: InsuranceKind | null,
  from: Month,
  until: Month,
  last: Month,
  at: (field: 'from' | 'until') => string,
): FieldProblem[] {
  const began = vsiBegan.entries[0]?.from;
  const early = kind === 'voluntary' && began !== undefined && firstDay(from) < began;
  return [
    ...(early ? [fieldProblem('before-the-first', { first: formatMonth(monthOf(began)) }, at('from'))] : []),
    ...(until < from ? [fieldProblem('before-the-first', { first: formatMonth(from) }, at('until'))] : []),
    ...(until > last ? [fieldProblem('after-the-last', { last: formatMonth(last) }, at('until'))] : []),
  ];
}
