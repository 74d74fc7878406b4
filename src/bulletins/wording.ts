import type { ClaimUnit } from '#claims/claim.ts';
import { readQuantity } from '#claims/read.ts';
import { allows, type PrintedNumber } from '#claims/relations/interval.ts';
import { normalise } from '#claims/text/normalise.ts';
import { tokenise } from '#claims/text/tokens.ts';

/** A figure's wording in a bulletin, read as the claim checker reads it in the text: 7500, above, in steps of 1. */
export type Wording = PrintedNumber;

/** Stands for the noun that follows in the text, so that `hàng trăm` and `hai nghìn` are read without it. */
const NOUN = ' người';

/** Reads `7.548`, `trên 7.500`, `gần 1.400`, `133,4%`, `gấp hơn hai lần`; null where it has none to read. */
export function readWording(text: string): Wording | null {
  return readOne(text) ?? readOne(text.trimEnd() + NOUN);
}

/** Whether a value may be worded so: the interval that the claim checker gives the same words. */
export function wordingHolds(wording: Wording, value: number): boolean {
  return allows(wording, wording.unit === 'percent' ? value * 100 : value);
}

function readOne(text: string): Wording | null {
  const tokens = tokenise(normalise(text));
  for (const at of tokens.keys()) {
    const found = readQuantity(tokens, at);
    if (found) return { ...found, unit: found.counted?.unit ?? ('other' satisfies ClaimUnit) };
  }
  return null;
}
