import { type ArchivedBulletin, placesOf, topicsOf } from '#bulletins/archive.ts';
import { worded } from '#bulletins/placeholders.ts';
import type { Desk } from '#server/desk/desk.ts';
import { allBulletins } from './data/bulletins.ts';
import { archivedFigures } from './data/figures.ts';

/** Every published bulletin, the newest first, with its figures in words. */
export async function readArchive(desk: Desk): Promise<ArchivedBulletin[]> {
  const { bulletins, figures } = await desk.read(async (tx) => ({
    bulletins: await allBulletins(tx),
    figures: await archivedFigures(tx),
  }));
  return bulletins.map(({ slug, title, lead, body, picture, author, publishedAt }) => {
    const bound = figures.get(slug) ?? [];
    const wordings = new Map(bound.map(({ name, wording }) => [name, wording]));
    const inWords = (text: string): string => worded(text, (name) => wordings.get(name));
    return {
      ...{ slug, picture, author, publishedAt },
      ...{ title: inWords(title), lead: inWords(lead), body: inWords(body) },
      ...{ topics: topicsOf(bound), places: placesOf(bound) },
    };
  });
}
