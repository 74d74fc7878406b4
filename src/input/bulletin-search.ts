import { type ArchiveChoice, TOPICS } from '#bulletins/archive.ts';

/** The fields of a search of the archive, by their names in its address. */
export const ARCHIVE_FIELDS = { search: 'tim', topic: 'chu-de', place: 'noi', year: 'nam' } as const;

/** The letters of a search that are looked at. */
const MOST_LETTERS = 200;

/** What an address looks for in the archive; what is no topic or year does not restrict. */
export function readArchiveSearch(search: URLSearchParams): ArchiveChoice & { search: string } {
  const given = (name: keyof typeof ARCHIVE_FIELDS): string => (search.get(ARCHIVE_FIELDS[name]) ?? '').trim();
  return {
    search: given('search').slice(0, MOST_LETTERS),
    topic: TOPICS.find((each) => each === given('topic')) ?? null,
    place: /^\d{2,5}$/.test(given('place')) ? given('place') : null,
    year: /^[1-9]\d{3}$/.test(given('year')) ? Number(given('year')) : null,
  };
}
