import { pendingDifferences } from './data/pending.ts';
import type { Affected } from './data/temporary.ts';

/** How many lines those who wait for the SI office lack or have too much; 0 where they agree with the facts. */
export const countPendingDifferences = (affected: Affected): Promise<number> => pendingDifferences(affected);
