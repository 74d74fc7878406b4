import type { Day } from '#base/dates.ts';
import { type Month, monthOf } from '#base/months.ts';
import { type PeopleSearch, readPeopleSearch } from '#ui/office/people/people-address.ts';

/** Whom the address of a list is about, and what is asked of the register for it. */
export function soughtPeople(search: URLSearchParams, day: Day) {
  const read: PeopleSearch = readPeopleSearch(search, monthOf(day) satisfies Month);
  const { text, page, ...rest } = read;
  return { read, page, sought: { ...rest, text: text === '' ? null : text, on: day } };
}
