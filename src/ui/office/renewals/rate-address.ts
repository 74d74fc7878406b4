import type { Day } from '#base/dates.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { readMonth } from '#input/fields/days.ts';
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

/** Reads the address; what it does not know is as if it were not there. Without months the year before the working month. */
export function readRateSearch(search: URLSearchParams, today: Day): RateSearch {
  const to = readMonth(search.get(RATE_NAMES.to) ?? '') ?? addMonths(monthOf(today), -1);
  return {
    from: readMonth(search.get(RATE_NAMES.from) ?? '') ?? addMonths(to, -11),
    to,
    by: RATE_DIVISIONS.find((each) => DIVISION_WORDS[each] === search.get(RATE_NAMES.by)) ?? 'due',
    scheme: SCHEMES.find((each) => SCHEME_WORDS[each] === search.get(RATE_NAMES.scheme)) ?? null,
  };
}
