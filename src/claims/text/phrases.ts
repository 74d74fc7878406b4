import type { TextToken } from './tokens.ts';
import { fold } from './tones.ts';

/** A phrase that was found: what it means and the token after it. */
export interface Found<Meaning> {
  meaning: Meaning;
  next: number;
}

interface Node<Meaning> {
  next: Map<string, Node<Meaning>>;
  meaning: Meaning | null;
}

/** Reads the longest phrase of a lexicon that begins at a token; null where none does. */
export type PhraseReader<Meaning> = (tokens: readonly TextToken[], at: number) => Found<Meaning> | null;

/** A reader for phrases, written with single spaces between words and marks. Later ones win over equal earlier ones. */
export function phraseReader<Meaning>(entries: Iterable<readonly [phrase: string, Meaning]>): PhraseReader<Meaning> {
  const root: Node<Meaning> = { next: new Map(), meaning: null };
  for (const [phrase, meaning] of entries) add(root, fold(phrase.normalize('NFC')).split(' '), meaning);
  return (tokens, at) => longest(root, tokens, at);
}

/** The same meaning for many phrases. */
export function each<Meaning>(meaning: Meaning, phrases: readonly string[]): [string, Meaning][] {
  return phrases.map((phrase) => [phrase, meaning]);
}

function add<Meaning>(root: Node<Meaning>, words: readonly string[], meaning: Meaning): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), meaning: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.meaning = meaning;
}

function longest<Meaning>(root: Node<Meaning>, tokens: readonly TextToken[], at: number): Found<Meaning> | null {
  let found: Found<Meaning> | null = null;
  let node: Node<Meaning> | undefined = root;
  for (let i = at; node; i += 1) {
    if (node.meaning !== null) found = { meaning: node.meaning, next: i };
    node = node.next.get(tokens[i]?.text ?? '');
  }
  return found;
}
