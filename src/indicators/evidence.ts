import type { Evidence, Part } from './figure.ts';

/** The text of which the digest of a figure's evidence is taken: JSON, names in order, no spaces. */
export function digestedText(evidence: Omit<Evidence, 'digest'> & { digest?: string }): string {
  const { digest: _, ...digested } = evidence;
  return canonicalJson(digested);
}

/** JSON with the names of every object in the order of their code units, so that equal values have equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** When the newest of the facts behind these parts became known, ISO 8601; null where no part says it. */
export const newestKnown = (parts: readonly Pick<Part, 'known_through'>[]): string | null =>
  parts.map((part) => part.known_through).reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null);
