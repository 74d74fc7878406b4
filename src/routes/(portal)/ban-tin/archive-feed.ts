import type { RequestEvent } from '@sveltejs/kit';
import { Feed } from 'feed';
import { asMarkup } from '#base/markup.ts';
import { licenceAddress } from '#bulletins/publisher.ts';
import { readArchiveSearch } from '#input/bulletin-search.ts';
import { bulletinList } from '#server/publishing/operations.ts';
import { ADDRESSES, bulletinAddress } from '#ui/addresses.ts';
import { ARCHIVE_TEXTS } from '#ui/portal/archive/archive-texts.ts';
import { texts } from '#ui/texts/index.ts';
import { askForProgram } from '../../program.ts';
import { publisherOf } from '../../publisher.ts';

type Format = 'atom' | 'rss';
const TYPES: Readonly<Record<Format, string>> = { atom: 'application/atom+xml', rss: 'application/rss+xml' };

/** The newest bulletins as a feed, whole; of one topic, place, year or search where the address says so, as in the archive. */
export async function archiveFeed(event: RequestEvent, format: Format): Promise<Response> {
  const { locals, url } = event;
  const found = await askForProgram(event, bulletinList, readArchiveSearch(url.searchParams));
  if (!found.ok) return found.error;
  const publisher = await publisherOf(event);
  const at = (path: string): string => `${url.origin}${path}`;
  const author = { name: publisher?.name ?? texts.vi.portal.name };
  const [newest] = found.value.bulletins;
  const feed = new Feed({
    id: at(ADDRESSES.bulletins),
    link: at(ADDRESSES.bulletins),
    title: `${texts.vi.portal.name}: ${locals.register?.name ?? ''}`,
    description: ARCHIVE_TEXTS.vi.lead,
    language: 'vi',
    generator: false,
    ...{ author, feedLinks: { [format]: url.href } },
    ...(newest && { updated: newest.bulletin.publishedAt }),
    ...(publisher && { copyright: licenceAddress(publisher.reuse) ?? texts.vi.publisher.terms[publisher.reuse] }),
  });
  for (const { bulletin } of found.value.bulletins) {
    const address = at(bulletinAddress(bulletin.slug));
    feed.addItem({
      ...{ id: address, link: address, title: bulletin.title, description: bulletin.lead, author: [author] },
      content: [bulletin.lead, ...bulletin.body.split('\n\n')].map((text) => `<p>${asMarkup(text)}</p>`).join(''),
      category: bulletin.topics.map((topic) => ({ name: ARCHIVE_TEXTS.vi.topics[topic], term: topic })),
      date: bulletin.publishedAt,
      published: bulletin.publishedAt,
    });
  }
  const text = format === 'atom' ? feed.atom1() : feed.rss2();
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
}
