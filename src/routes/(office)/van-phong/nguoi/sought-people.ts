import type { Day } from '#base/dates.ts';
import { readPeopleSearch } from '#ui/office/people/people-address.ts';

/** Whom the address of a list is about, and what is asked of the register for it. */
export function soughtPeople(search: URLSearchParams, day: Day) {
  const read = readPeopleSearch(search, day);
  const { text, commune, page, typed: _, problems: __, ...rest } = read;
  return { read, page, sought: { ...rest, text: text || null, commune: commune || null } };
}
