import type { Claim } from '#claims/claim.ts';
import type { MarkedCase } from './case.ts';

interface Span {
  start: number;
  end: number;
}

const PART_OF_NUMBER = /[\d.,]/;
const DIGIT = /\d/;

/** Where the marked spans stand in their text, in the order of the text; null for one that is not in it. */
export function locate(text: string, spans: readonly string[]): (Span | null)[] {
  let from = 0;
  return spans.map((span) => {
    const start = nextWhole(text, span, from) ?? nextWhole(text, span, 0);
    if (start === null) return null;
    from = start + span.length;
    return { start, end: start + span.length };
  });
}

/** The next place of a span that is not the tail of a longer number: `38%` is not in `0,38%`. */
function nextWhole(text: string, span: string, from: number): number | null {
  for (let at = text.indexOf(span, from); at >= 0; at = text.indexOf(span, at + 1)) {
    const inNumber =
      DIGIT.test(span.charAt(0)) &&
      PART_OF_NUMBER.test(text.charAt(at - 1)) &&
      DIGIT.test(text.charAt(at - 2) || text.charAt(at - 1));
    if (!inNumber) return at;
  }
  return null;
}

/** The claim found for each marked one: the first that overlaps it and is not taken; -1 where there is none. */
export function align(marked: MarkedCase, claims: readonly Pick<Claim, 'start' | 'end'>[]): number[] {
  const taken = new Set<number>();
  return locate(
    marked.text,
    marked.claims.map(({ span }) => span),
  ).map((span) => {
    const found = span
      ? claims.findIndex((claim, i) => !taken.has(i) && claim.start < span.end && claim.end > span.start)
      : -1;
    taken.add(found);
    return found;
  });
}
