import type { Day } from '#base/dates.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { readListMonth } from '#input/fields/list-days.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { RATE_DIVISIONS, type RateDivision } from '#register/renewal-rate.ts';
import { SCHEME_WORDS } from '../people/people-address.ts';

/** What a rate is asked of, as the address says. */
export interface RateSearch {
  from: Month;
  to: Month;
  by: RateDivision;
  scheme: Scheme | null;
}

/** The names of the fields in an address. */
export const RATE_NAMES = { from: 'tu', to: 'den', by: 'theo', scheme: 'loai' } as const;

export const DIVISION_WORDS: Readonly<Record<RateDivision, string>> = {
  due: 'thang-den-han',
  joined: 'thang-tham-gia',
  method: 'phuong-thuc',
  activity: 'hoat-dong',
  organisation: 'to-chuc',
  collector: 'nhan-vien-thu',
};

/** A rate as it was typed, and what of its months cannot be read. */
export interface ReadRate {
  typed: Readonly<Record<'from' | 'to', string>>;
  problems: readonly FieldProblem[];
  search: RateSearch;
}

/** Reads the address; a choice that it does not know is as if it were not there. Without months the year before the working month. */
export function readRateSearch(search: URLSearchParams, today: Day): ReadRate {
  const to = readListMonth(search, RATE_NAMES.to, addMonths(monthOf(today), -1));
  const from = readListMonth(search, RATE_NAMES.from, addMonths(to.value, -11));
  const asked = {
    from: from.value,
    to: to.value,
    by: RATE_DIVISIONS.find((each) => DIVISION_WORDS[each] === search.get(RATE_NAMES.by)) ?? 'due',
    scheme: SCHEMES.find((each) => SCHEME_WORDS[each] === search.get(RATE_NAMES.scheme)) ?? null,
  };
  return {
    typed: { from: from.typed, to: to.typed },
    problems: [...from.problems, ...to.problems],
    search: asked,
  };
}
