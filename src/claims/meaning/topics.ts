import type { ClaimScheme } from '../claim.ts';
import type { Mention } from './schemes.ts';
import type { ReadText } from './surroundings.ts';

/** The schemes named by the last sentence before a token that named any. Ask in the order of the text. */
export function topicsOf(
  { positions }: ReadText,
  mentions: readonly Mention[],
): (at: number) => readonly ClaimScheme[] {
  const bySentence = new Map<number, Set<ClaimScheme>>();
  for (const { at, schemes } of mentions) {
    const sentence = positions[at]?.sentence ?? 0;
    const named = bySentence.get(sentence) ?? new Set();
    for (const scheme of schemes) named.add(scheme);
    bySentence.set(sentence, named);
  }
  const sentences = [...bySentence];
  let passed = 0;
  return (at) => {
    const now = positions[at]?.sentence ?? 0;
    while ((sentences[passed]?.[0] ?? Infinity) < now) passed += 1;
    return [...(sentences[passed - 1]?.[1] ?? [])];
  };
}
