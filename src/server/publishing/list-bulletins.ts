import { type ArchiveChoice, isChosen, TOPICS, type Topic, yearPublished } from '#bulletins/archive.ts';
import { type FoundBulletin, searchBulletins } from '#bulletins/search.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readArchive } from './read-archive.ts';

/** What a reader looks for, and which page of it: from 1, all of them where it is null. */
export interface SoughtBulletins extends ArchiveChoice {
  search: string;
  page: number | null;
}

/** A page of the archive, and what there is to choose from. */
export interface BulletinList {
  bulletins: FoundBulletin[];
  /** On all pages together. */
  total: number;
  topics: Topic[];
  places: { code: string; name: string }[];
  /** The newest first. */
  years: number[];
}

/** Bulletins on one page. */
export const BULLETINS_A_PAGE = 20;

/** Bulletins by topic, place and year, and by words; the newest first where no words are looked for. */
export async function listBulletins(desk: Desk, { search, page, ...choice }: SoughtBulletins): Promise<BulletinList> {
  const archive = await readArchive(desk);
  const chosen = archive.filter((each) => isChosen(each, choice));
  const found = searchBulletins(chosen, search);
  const topics = new Set(archive.flatMap((each) => each.topics));
  const places = new Map(archive.flatMap((each) => each.places).map((place) => [place.code, place]));
  return {
    bulletins: page === null ? found : found.slice((page - 1) * BULLETINS_A_PAGE, page * BULLETINS_A_PAGE),
    total: found.length,
    topics: TOPICS.filter((topic) => topics.has(topic)),
    places: [...places.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
    years: [...new Set(archive.map(yearPublished))],
  };
}
