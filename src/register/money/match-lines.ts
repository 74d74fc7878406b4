import { daysBetween } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { withoutAccents } from '#base/vietnamese.ts';
import { type BankLine, type MoneyClaim, unplacedOf } from './bank-line.ts';
import { REFERENCE } from './payment.ts';

/** A part of a line that its text gives to a claim. */
export interface FoundMatch {
  lineId: Uuid;
  claim: Pick<MoneyClaim, 'kind' | 'id'>;
  /** With the sign of the line. */
  amount: number;
}

/** What banks leave of a text: capital letters and digits. */
const compact = (text: string): string =>
  withoutAccents(text)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/** The texts of transfers that stand in what a sender wrote, the first one first. Banks put blanks and signs between its letters. */
export function referencesIn(remittance: string): string[] {
  const text = compact(remittance);
  return [...new Set([...text.matchAll(REFERENCE)].flatMap(([, found]) => found ?? []))];
}

/**
 * How much of a claim a line of that account can still be, with the sign of the line; nought where it can be none of it. A slip
 * arrives in an account of the SI office and leaves that of its organisation; a payment arrives where it was taken, and leaves again
 * where it was taken back.
 */
export function openFor(claim: MoneyClaim, { account, amount }: Pick<BankLine, 'account' | 'amount'>): number {
  const isOwn = account.organisation === claim.organisation;
  if (claim.kind === 'deposit') {
    if (amount > 0) return account.organisation === null ? Math.max(0, claim.amount - claim.came) : 0;
    return isOwn ? Math.min(0, -claim.amount - claim.left) : 0;
  }
  const open = claim.amount - claim.came - claim.left;
  return isOwn && Math.sign(open) === Math.sign(amount) ? open : 0;
}

/** The part of a line that goes to a claim: never more than is unplaced of the line, or open of the claim. */
export const partFor = (claim: MoneyClaim, line: BankLine): number => {
  const [unplaced, open] = [unplacedOf(line), openFor(claim, line)];
  return Math.abs(open) < Math.abs(unplaced) ? open : unplaced;
};

/** Gives lines to the claims whose texts they name, one line to several and several to one, the first lines first. What is left over stays unplaced. */
export function matchByText(lines: readonly BankLine[], claims: readonly MoneyClaim[]): FoundMatch[] {
  const byReference = new Map(claims.map((claim) => [claim.reference, { ...claim }]));
  return lines.flatMap((given) => {
    const line = { ...given };
    return referencesIn(line.remittance).flatMap((reference): FoundMatch[] => {
      const claim = byReference.get(reference);
      const amount = claim ? partFor(claim, line) : 0;
      if (!claim || amount === 0) return [];
      line.matched += amount;
      if (amount > 0) claim.came += amount;
      else claim.left += amount;
      return [{ lineId: line.id, claim: { kind: claim.kind, id: claim.id }, amount }];
    });
  });
}

const DAYS_APART = 10;

/** Claims that a line may be, the likeliest first: those whose receipt its text names, then those of the same amount, the nearest day first. */
export function suggestClaims(line: BankLine, claims: readonly MoneyClaim[]): MoneyClaim[] {
  const text = compact(line.remittance);
  const apart = (claim: MoneyClaim): number => Math.abs(daysBetween(claim.on, line.bookedOn));
  const isNamed = ({ receiptNo }: MoneyClaim): boolean => receiptNo !== null && text.includes(compact(receiptNo));
  const isLike = (claim: MoneyClaim): boolean =>
    openFor(claim, line) === unplacedOf(line) && apart(claim) <= DAYS_APART;
  return claims
    .filter((claim) => openFor(claim, line) !== 0 && (isNamed(claim) || isLike(claim)))
    .toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || apart(a) - apart(b));
}
