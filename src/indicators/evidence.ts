import type { Evidence, Figure } from './figure.ts';

/** The text of which the digest of a figure's evidence is taken: expression and evidence, names in order, no spaces. */
export const digestedText = (expression: string, evidence: Omit<Evidence, 'digest'>): string =>
  canonicalJson({ ...evidence, expression });

/** The same of a figure that has its digest already, to compare. */
export function digestedTextOf({ expression, evidence }: Pick<Figure, 'expression' | 'evidence'>): string {
  const { digest: _, ...digested } = evidence;
  return digestedText(expression, digested);
}

/** JSON with the names of every object in the order of their code units, so that equal values have equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
