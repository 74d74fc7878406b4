import type { Claim } from './claim.ts';

/** What an editor can correct in the reading of a claim. */
export const CORRECTABLE = ['indicator', 'scheme', 'period', 'place'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** A claim by its place in the text, and what it should have been read as. */
export type Correction = Pick<Claim, 'start' | 'end'> & Partial<Pick<Claim, Correctable>>;

/** A claim that may be corrected; `namesItsScheme`: its own words do, so that it takes none from a claim before it. */
interface Corrected {
  claim: Claim;
  namesItsScheme: boolean;
}

/** Held by what follows until another is named, so that one wrong day at the top is corrected once. */
const CARRIED = ['scheme', 'period', 'place'] as const;

/**
 * The claims with their corrections. A corrected scheme, period or place also holds for the claims after it that were read
 * with the same one, up to a claim that is corrected itself. Corrections of what is not in the text are left aside.
 */
export function withCorrections(read: readonly Corrected[], corrections: readonly Correction[]): Claim[] {
  const claims = read.map(({ claim }) => ({ ...claim }));
  const at = new Map(read.map(({ claim }, index) => [keyOf(claim), index]));
  const known = corrections.flatMap((correction) => {
    const index = at.get(keyOf(correction));
    return index === undefined ? [] : [{ index, correction }];
  });
  for (const { index, correction } of known.toSorted((a, b) => a.index - b.index)) {
    for (const field of CARRIED) if (field in correction) carry(read, claims, { index, field, correction, known });
    const claim = claims[index];
    if (claim) claims[index] = { ...claim, ...correction, ...(correction.indicator ? { trust: 1 } : {}) };
  }
  return claims;
}

const keyOf = ({ start, end }: Pick<Claim, 'start' | 'end'>): string => `${start}-${end}`;

interface Carrying {
  index: number;
  field: (typeof CARRIED)[number];
  correction: Correction;
  known: readonly { index: number; correction: Correction }[];
}

function carry(read: readonly Corrected[], claims: Claim[], { index, field, correction, known }: Carrying): void {
  const wrong = read[index]?.claim[field];
  const right = correction[field];
  const next = known.find((each) => each.index > index && field in each.correction)?.index ?? read.length;
  for (let i = index + 1; i < next; i += 1) {
    const [each, claim] = [read[i], claims[i]];
    if (!each || !claim || each.claim[field] !== wrong || right === undefined) continue;
    if (field !== 'scheme' || !each.namesItsScheme) claims[i] = { ...claim, [field]: right };
  }
}
