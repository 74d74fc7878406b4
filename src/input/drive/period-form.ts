import type { Day } from '#base/dates.ts';
import { day } from '#base/dates.ts';
import { formatDay } from '#base/vietnamese.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { countsOf, PERIOD_ROWS, type PeriodCount, type PeriodRows } from '#drive/period-table.ts';
import { readDay } from '../fields/days.ts';
import { fieldProblem } from '../fields/field.ts';
import type { FieldProblem } from '../fields/problems.ts';

/** The filters of a period table, by their names in its address. */
export const PERIOD_FILTERS = {
  scheme: 'loai-hinh',
  from: 'tu',
  to: 'den',
  area: 'don-vi',
  known: 'biet-den',
  rows: 'dong',
  within: 'thuoc',
} as const;

/** Which period table an address asks for. */
export interface SoughtPeriod {
  /** As it was typed. */
  typed: Record<Exclude<keyof typeof PERIOD_FILTERS, 'rows'>, string> & { rows: PeriodRows | '' };
  problems: FieldProblem[];
  /** Null where something cannot be read. */
  sought: {
    scheme: Scheme;
    from: Day;
    to: Day;
    area: string | null;
    known: Day | null;
    rows: PeriodRows | null;
    within: string | null;
  } | null;
}

/** The letters of a filter that are looked at. */
const MOST_LETTERS = 300;

/** Without days the year so far, and without a scheme the first one. */
export function readPeriodForm(search: URLSearchParams, today: Day): SoughtPeriod {
  const given = (name: keyof typeof PERIOD_FILTERS): string =>
    (search.get(PERIOD_FILTERS[name]) ?? '').trim().slice(0, MOST_LETTERS);
  const typed = {
    scheme: SCHEMES.find((each) => each === given('scheme')) ?? SCHEMES[0],
    from: given('from') || formatDay(day(`${today.slice(0, 4)}-01-01`)),
    to: given('to') || formatDay(today),
    area: given('area'),
    known: given('known'),
    rows: PERIOD_ROWS.find((each) => each === given('rows')) ?? ('' as const),
    within: given('within'),
  };
  const [from, to, known] = [typed.from, typed.to, typed.known].map((text) => (text === '' ? null : readDay(text)));
  const unread = (['from', 'to', 'known'] as const).filter((name) => typed[name] !== '' && !{ from, to, known }[name]);
  const problems = [
    ...unread.map((name) => fieldProblem('not-a-day', { text: typed[name] }, PERIOD_FILTERS[name])),
    ...(['area', 'within'] as const)
      .filter((name) => /[\s|]/.test(typed[name]))
      .map((name) => fieldProblem('not-a-code', { text: typed[name] }, PERIOD_FILTERS[name])),
  ];
  const read = { ...(from && { from: formatDay(from) }), ...(to && { to: formatDay(to) }) };
  return {
    typed: { ...typed, ...read },
    problems,
    sought:
      from && to && problems.length === 0
        ? {
            ...{ scheme: typed.scheme, from, to, area: typed.area || null, known: known ?? null },
            ...{ rows: typed.rows || null, within: typed.within || null },
          }
        : null,
  };
}

/** Which number of a table an address asks about: of which row, and which count. */
export const COUNT_FILTERS = { unit: 'cua', count: 'so' } as const;

/** Null where the address names no number. */
export function readCountForm(search: URLSearchParams): { unit: string; count: PeriodCount } | null {
  const unit = (search.get(COUNT_FILTERS.unit) ?? '').slice(0, MOST_LETTERS);
  const count = countsOf('organisations').find((each) => each === search.get(COUNT_FILTERS.count));
  return unit !== '' && count ? { unit, count } : null;
}
