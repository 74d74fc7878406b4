import type { Day } from '#base/dates.ts';
import type { Month } from '#base/months.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import { readDay, readMonth } from './days.ts';
import { fieldProblem } from './field.ts';
import type { FieldProblem } from './problems.ts';

/** A day or month that a list is filtered by: what it is, how it was typed, and why it cannot be read, where `value` is the usual one. */
export interface ListFilter<Value> {
  value: Value;
  typed: string;
  problems: FieldProblem[];
}

/** The letters of a filter that are looked at. */
const MOST_LETTERS = 40;

/** A day in the address of a list; the usual one where none was typed. */
export const readListDay = (search: URLSearchParams, name: string, usual: Day): ListFilter<Day> =>
  filterOf(search, name, { usual, read: readDay, print: formatDay, problem: 'not-a-day' });

/** A month in the address of a list; the usual one where none was typed. */
export const readListMonth = (search: URLSearchParams, name: string, usual: Month): ListFilter<Month> =>
  filterOf(search, name, { usual, read: readMonth, print: formatMonth, problem: 'not-a-month' });

interface Kind<Value> {
  usual: Value;
  read: (text: string) => Value | null;
  print: (value: Value) => string;
  problem: 'not-a-day' | 'not-a-month';
}

function filterOf<Value>(
  search: URLSearchParams,
  name: string,
  { usual, read, print, problem }: Kind<Value>,
): ListFilter<Value> {
  const text = (search.get(name) ?? '').trim().slice(0, MOST_LETTERS);
  const value = text === '' ? usual : read(text);
  return value === null
    ? { value: usual, typed: text, problems: [fieldProblem(problem, { text }, name)] }
    : { value, typed: print(value), problems: [] };
}
