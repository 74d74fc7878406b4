import { matchByText, referencesIn } from '#register/money/match-lines.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { linesWithReference } from './data/bank-lines.ts';
import { addMatches, claimsOfReferences } from './data/bank-matches.ts';

/** Matches the lines in sight whose texts name payments or slips, as far as both are open; answers how many parts it matched. */
export async function matchByReferences(tx: Transaction, { actor }: Desk): Promise<number> {
  const lines = await linesWithReference(tx);
  const references = [...new Set(lines.flatMap(({ remittance }) => referencesIn(remittance)))];
  if (references.length === 0) return 0;
  const found = matchByText(lines, await claimsOfReferences(tx, references));
  if (found.length > 0)
    await addMatches(tx, found, { isByText: true, by: actor.name, byName: actor.ownName ?? actor.name });
  return found.length;
}
