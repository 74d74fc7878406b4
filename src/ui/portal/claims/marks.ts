import type { Judgement } from '#claims/binding/judgement.ts';
import type { Claim } from '#claims/claim.ts';
import type { Relation } from '#claims/relations/relation.ts';

/** How a number stands: contradicted by others, differing from the register, agreeing with one of them, or neither. */
export type Verdict = 'contradicted' | 'differs' | 'agrees' | 'unjudged';

/** A piece of a text: plain, or a claim by its index. */
export type MarkedPiece = { text: string; claim: null } | { text: string; claim: number };

/** The number of figures that have a note each, and of sums that are told; the others are only marked in the text. */
export const MOST_NOTED = 100;

/** The sums that are told: all of them, or of very many those that do not come out. */
export const shownRelations = (relations: readonly Relation[]): Relation[] =>
  (relations.length > MOST_NOTED ? relations.filter(({ holds }) => !holds) : relations).slice(0, MOST_NOTED);

/** The text cut into claims and what lies between. */
export function piecesOf(text: string, claims: readonly Claim[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [index, { start, end }] of claims.entries()) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), claim: null });
    pieces.push({ text: text.slice(start, end), claim: index });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), claim: null });
  return pieces;
}

/** How each claim stands, by its index. */
export function verdictsOf(
  claims: readonly Claim[],
  relations: readonly Relation[],
  judgements: readonly Judgement[],
): Verdict[] {
  return claims.map((_, index) => {
    const own = relations.filter(({ result }) => result === index);
    if (own.some(({ holds }) => !holds)) return 'contradicted';
    const judgement = judgements[index]?.kind;
    if (judgement === 'differs') return 'differs';
    return own.length > 0 || judgement === 'agrees' || judgement === 'agrees-within-hedge' ? 'agrees' : 'unjudged';
  });
}
