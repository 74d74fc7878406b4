import type { Day } from '#base/dates.ts';
import { addMonths, type Month, monthOf } from '#base/months.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { readListDay, readListMonth } from '#input/fields/list-days.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { ASKED_STATES, type AskedState, RENEWAL_SORTS, type RenewalSort } from '#register/renewal.ts';
import { OFFICE } from '../../addresses.ts';
import { formatMonth } from '../../format.ts';
import { readListState } from '../../kit/table/list-state.ts';
import { SCHEME_WORDS } from '../people/people-address.ts';

/** Whose cover a list is about, as its address says. */
export interface RenewalSearch {
  isOverdue: boolean;
  month: Month;
  scheme: Scheme | null;
  /** A commune as it was typed; empty for all. */
  commune: string;
  asked: AskedState | null;
  /** The day as of which people stand so. */
  on: Day;
  /** As they were typed, and what of them cannot be read. */
  typed: Readonly<Record<'month' | 'on', string>>;
  problems: readonly FieldProblem[];
  sort: RenewalSort;
  isDescending: boolean;
  page: number;
}

/** The names of the filters in an address. */
export const RENEWAL_NAMES = {
  need: 'viec',
  month: 'thang',
  scheme: 'loai',
  commune: 'xa',
  asked: 'lien-he',
  on: 'ngay',
} as const;

export const NEED_OF_RENEWALS = { due: 'den-han', overdue: 'qua-han' } as const;
export const ASKED_WORDS: Readonly<Record<AskedState, string>> = {
  not_asked: 'chua',
  will_pay: 'hen-dong',
  paid_elsewhere: 'noi-khac',
  no_answer: 'khong-gap',
  refused: 'khong-dong',
  wrong_number: 'sai-so',
};
export const RENEWAL_SORT_WORDS: Readonly<Record<RenewalSort, string>> = {
  end: 'han',
  name: 'ten',
  area: 'xa',
  asked: 'lien-he',
};

/** Longer ones no commune has. */
const MOST_LETTERS_OF_NAME = 100;

/** Reads the address of a list of those who fall due; a choice that it does not know is as if it were not there. */
export function readRenewalSearch(search: URLSearchParams, today: Day): RenewalSearch {
  const isOverdue = search.get(RENEWAL_NAMES.need) === NEED_OF_RENEWALS.overdue;
  const on = readListDay(search, RENEWAL_NAMES.on, today);
  const month = readListMonth(search, RENEWAL_NAMES.month, monthOf(on.value));
  const sorts = RENEWAL_SORTS.map((sort) => RENEWAL_SORT_WORDS[sort]);
  const state = readListState(search, sorts, isOverdue ? `-${RENEWAL_SORT_WORDS.end}` : RENEWAL_SORT_WORDS.end);
  return {
    isOverdue,
    month: month.value,
    scheme: SCHEMES.find((each) => SCHEME_WORDS[each] === search.get(RENEWAL_NAMES.scheme)) ?? null,
    commune: (search.get(RENEWAL_NAMES.commune) ?? '').trim().slice(0, MOST_LETTERS_OF_NAME),
    asked: ASKED_STATES.find((each) => ASKED_WORDS[each] === search.get(RENEWAL_NAMES.asked)) ?? null,
    on: on.value,
    typed: { month: month.typed, on: on.typed },
    problems: [...(isOverdue ? [] : month.problems), ...on.problems],
    sort: RENEWAL_SORTS.find((each) => RENEWAL_SORT_WORDS[each] === state.sort) ?? 'end',
    isDescending: state.isDescending,
    page: state.page,
  };
}

/** The lists that somebody wants most: who falls due in the month of a day, in the next one, and who is overdue. */
export const renewalAddresses = (on: Day): Readonly<Record<'thisMonth' | 'nextMonth' | 'overdue', string>> => ({
  thisMonth: OFFICE.renewals,
  nextMonth: `${OFFICE.renewals}?${new URLSearchParams({ [RENEWAL_NAMES.month]: formatMonth(addMonths(monthOf(on), 1)) })}`,
  overdue: `${OFFICE.renewals}?${RENEWAL_NAMES.need}=${NEED_OF_RENEWALS.overdue}`,
});
