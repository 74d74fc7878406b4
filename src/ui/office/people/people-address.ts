import type { Day } from '#base/dates.ts';
import { type Month, monthOf } from '#base/months.ts';
import { SCHEMES, type Scheme } from '#coverage/facts.ts';
import { readListDay, readListMonth } from '#input/fields/list-days.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { NEEDS, type Need, PERSON_SORTS, type PersonSort } from '#register/person.ts';
import { OFFICE } from '../../addresses.ts';
import { formatMonth } from '../../format.ts';
import { readListState } from '../../kit/table/list-state.ts';

/** Whom a list of people is about, as its address says. */
export interface PeopleSearch {
  text: string;
  /** A commune as it was typed; empty for all. */
  commune: string;
  need: Need;
  scheme: Scheme | null;
  month: Month;
  /** The day as of which people stand so. */
  on: Day;
  /** As they were typed, and what of them cannot be read. */
  typed: Readonly<Record<'month' | 'on', string>>;
  problems: readonly FieldProblem[];
  sort: PersonSort;
  isDescending: boolean;
  page: number;
}

/** The names of the filters in an address. */
export const PEOPLE_NAMES = {
  text: 'tim',
  commune: 'xa',
  need: 'viec',
  scheme: 'loai',
  month: 'thang',
  on: 'ngay',
} as const;

const NEED_WORDS: Readonly<Record<Need, string>> = {
  everybody: 'tat-ca',
  covered: 'dang-tham-gia',
  due: 'den-han',
  lapsed: 'da-dung',
};
export const SCHEME_WORDS: Readonly<Record<Scheme, string>> = { vsi: 'bhxh', hhi: 'bhyt' };
const SORT_WORDS: Readonly<Record<PersonSort, string>> = {
  likeness: 'gan-dung',
  name: 'ten',
  area: 'xa',
  end: 'han',
  vsi: 'bhxh',
  hhi: 'bhyt',
};

const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, keys: readonly Key[], word: string | null) =>
  keys.find((key) => words[key] === word);

export const needWord = (need: Need): string => NEED_WORDS[need];
export const schemeWord = (scheme: Scheme): string => SCHEME_WORDS[scheme];
export const sortWord = (sort: PersonSort): string => SORT_WORDS[sort];

/** The order in which a list stands where its address names none: by need. */
function firstSort(text: string, need: Need): PersonSort {
  if (text !== '') return 'likeness';
  return need === 'due' || need === 'lapsed' ? 'end' : 'name';
}

/** Longer ones no commune has. */
const MOST_LETTERS_OF_NAME = 100;

/** Reads the address of a list of people; a choice that it does not know is as if it were not there. */
export function readPeopleSearch(search: URLSearchParams, today: Day): PeopleSearch {
  const text = (search.get(PEOPLE_NAMES.text) ?? '').trim();
  const need = keyOf(NEED_WORDS, NEEDS, search.get(PEOPLE_NAMES.need)) ?? 'everybody';
  const on = readListDay(search, PEOPLE_NAMES.on, today);
  const month = readListMonth(search, PEOPLE_NAMES.month, monthOf(on.value));
  const words = PERSON_SORTS.map(sortWord);
  const first = firstSort(text, need);
  const state = readListState(search, words, `${need === 'lapsed' && text === '' ? '-' : ''}${sortWord(first)}`);
  return {
    text,
    commune: (search.get(PEOPLE_NAMES.commune) ?? '').trim().slice(0, MOST_LETTERS_OF_NAME),
    need,
    scheme: keyOf(SCHEME_WORDS, SCHEMES, search.get(PEOPLE_NAMES.scheme)) ?? null,
    month: month.value,
    on: on.value,
    typed: { month: month.typed, on: on.typed },
    problems: [...(need === 'due' ? month.problems : []), ...on.problems],
    sort: keyOf(SORT_WORDS, PERSON_SORTS, state.sort) ?? first,
    isDescending: state.isDescending,
    page: state.page,
  };
}

/** The address of a list of people for one need. */
export function peopleAddress(need: Need, { scheme, month }: { scheme?: Scheme; month?: Month } = {}): string {
  const search = new URLSearchParams({ [PEOPLE_NAMES.need]: needWord(need) });
  if (scheme) search.set(PEOPLE_NAMES.scheme, schemeWord(scheme));
  if (month) search.set(PEOPLE_NAMES.month, formatMonth(month));
  return `${OFFICE.people}?${search}`;
}
