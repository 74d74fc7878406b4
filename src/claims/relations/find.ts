import { findDistance } from './distances.ts';
import { findPoints } from './points.ts';
import { findGrowth, findShare } from './rates.ts';
import type { Claimed, Relation } from './relation.ts';
import { findSum } from './sums.ts';

const FINDERS = [findSum, findPoints, findDistance, findGrowth, findShare];

/** How the claims of a text hang together, each relation judged. */
export function findRelations(all: Claimed): Relation[] {
  return all.claims.flatMap((_, index) => {
    const found = FINDERS.map((find) => find(all, index));
    return found.flatMap((judged) => (judged ? [{ ...judged, working: judged.working() }] : []));
  });
}
