/** A piece of a bulletin's text: words as they stand, or the place of a figure. */
export type TextPart = { kind: 'words'; words: string } | { kind: 'figure'; name: string };

const PLACEHOLDER = /\{\{([a-z0-9_]+)\}\}/g;

/** A text in the order in which it is read; `{{name}}` is the place of the figure of that name. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let read = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > read) parts.push({ kind: 'words', words: text.slice(read, match.index) });
    parts.push({ kind: 'figure', name: match[1] ?? '' });
    read = match.index + match[0].length;
  }
  if (read < text.length) parts.push({ kind: 'words', words: text.slice(read) });
  return parts;
}

/** Names of the figures of a text, each once, in the order of their first place. */
export function figureNamesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? ''))];
}

/** The text with every figure in its wording; a name without wording stays as it is. */
export function worded(text: string, wordingOf: (name: string) => string | undefined): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => wordingOf(name) ?? whole);
}
