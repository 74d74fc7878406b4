import MiniSearch from 'minisearch';
import { withoutAccents } from '#base/vietnamese.ts';
import type { ArchivedBulletin } from './archive.ts';

/** A text cut where a found word begins and ends. */
export type FoundPiece = { text: string; isFound: boolean };

/** A bulletin that was found, with the place of its text that shows why. */
export interface FoundBulletin {
  bulletin: ArchivedBulletin;
  title: FoundPiece[];
  excerpt: FoundPiece[];
}

/** Letters and digits of one word, numbers with their points: `7.548` is looked for as it is written. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;
const wordsOf = (text: string): string[] => text.normalize('NFC').match(WORD) ?? [];

/**
 * Bulletins that have every word of a search, the best first: with the accents that were typed before without them, whole words before
 * beginnings, right ones before those with a wrong letter, titles before bodies, then the newest. All of them, newest first, where
 * nothing is asked.
 */
export function searchBulletins(bulletins: readonly ArchivedBulletin[], asked: string): FoundBulletin[] {
  const newest = bulletins.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  const words = wordsOf(asked).slice(0, MOST_WORDS);
  if (words.length === 0) return newest.map((bulletin) => shown(bulletin, new Set()));
  const index = new MiniSearch<{ at: number; title: string; text: string }>({
    idField: 'at',
    fields: ['title', 'text'],
    tokenize: wordsOf,
    // Each word stands twice, as written and without its accents: who types them finds the same word before others.
    processTerm: (word) => [...new Set([word.toLowerCase(), withoutAccents(word)])],
  });
  index.addAll(newest.map(({ title, lead, body }, at) => ({ at, title, text: `${lead}\n${body}` })));
  const found = index.search(
    { combineWith: 'AND', queries: words.map((word) => ({ combineWith: 'OR', queries: [word] })) },
    {
      boost: { title: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (/^\p{L}{4,}$/u.test(term) ? 1 : false),
      weights: { fuzzy: 0.2, prefix: 0.5 },
    },
  );
  return found.flatMap(({ id, terms }) => {
    const bulletin = newest[id];
    return bulletin ? [shown(bulletin, new Set(terms))] : [];
  });
}

/** Longer searches are cut: nobody looks for more words, and each costs. */
const MOST_WORDS = 12;
const LENGTH_OF_EXCERPT = 220;

function shown(bulletin: ArchivedBulletin, terms: ReadonlySet<string>): FoundBulletin {
  const inLead = piecesOf(bulletin.lead, terms);
  const isFoundInLead = terms.size === 0 || inLead.some(({ isFound }) => isFound);
  return {
    bulletin,
    title: piecesOf(bulletin.title, terms),
    excerpt: isFoundInLead ? inLead : (excerptOf(bulletin.body, terms) ?? inLead),
  };
}

function piecesOf(given: string, terms: ReadonlySet<string>): FoundPiece[] {
  const text = given.normalize('NFC');
  const pieces: FoundPiece[] = [];
  let read = 0;
  for (const match of text.matchAll(WORD)) {
    if (!terms.has(match[0].toLowerCase()) && !terms.has(withoutAccents(match[0]))) continue;
    if (match.index > read) pieces.push({ text: text.slice(read, match.index), isFound: false });
    pieces.push({ text: match[0], isFound: true });
    read = match.index + match[0].length;
  }
  if (read < text.length) pieces.push({ text: text.slice(read), isFound: false });
  return pieces;
}

/** The sentences around the first word that was found. */
function excerptOf(body: string, terms: ReadonlySet<string>): FoundPiece[] | null {
  for (const paragraph of body.normalize('NFC').split('\n\n')) {
    const pieces = piecesOf(paragraph, terms);
    const first = pieces.find(({ isFound }) => isFound);
    if (!first) continue;
    const at = pieces.slice(0, pieces.indexOf(first)).reduce((length, { text }) => length + text.length, 0);
    const from = at < LENGTH_OF_EXCERPT / 2 ? 0 : paragraph.indexOf(' ', at - LENGTH_OF_EXCERPT / 2) + 1;
    const cut = paragraph.slice(from, from + LENGTH_OF_EXCERPT);
    const end = cut.length < LENGTH_OF_EXCERPT ? cut.length : cut.lastIndexOf(' ');
    const until = from + end;
    return [
      ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
      ...piecesOf(paragraph.slice(from, until), terms),
      ...(until < paragraph.length ? [{ text: ' …', isFound: false }] : []),
    ];
  }
  return null;
}
