import type { AuditHead } from '#indicators/figure.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type BrokenLink, brokenLinks, type DatedHead, endOfChain, keptHeads, strayHeads } from './data/audit-chain.ts';

/** What does not hold at a number of a chain. */
export interface Break {
  number: number;
  /** As a link is broken; or a head that was kept is not in the chain: by a bulletin, by the database, or by whoever asks. */
  why: BrokenLink['why'] | 'published' | 'head' | 'given';
  /** The bulletin that kept the head. */
  bulletin: string | null;
}

export interface VerifiedChain {
  /** Where the chain ends now; null where nothing was written yet. */
  head: DatedHead | null;
  broken: number;
  /** The first of them. */
  first: Break[];
}

const MOST_NAMED = 100;

/**
 * Works every digest of the audit out again, and compares the chain with the heads that were kept: by the database, by every
 * published bulletin, and by whoever asks. Only a head that was kept elsewhere tells of an end that was rewritten.
 */
export function verifyChain(desk: Desk, given: readonly AuditHead[] = []): Promise<VerifiedChain> {
  return desk.readPeople(async (tx) => {
    const links = await brokenLinks(tx, MOST_NAMED);
    const kept = await keptHeads(tx);
    const stray = await strayHeads(tx, [...kept, ...given]);
    const breaks: Break[] = [
      ...links.first.map((each): Break => ({ ...each, bulletin: null })),
      ...kept
        .filter((each) => stray.has(each))
        .map(({ number, by }): Break => ({ number, why: by === null ? 'head' : 'published', bulletin: by })),
      ...given.filter((each) => stray.has(each)).map(({ number }): Break => ({ number, why: 'given', bulletin: null })),
    ];
    return { head: await endOfChain(tx), broken: links.count + stray.size, first: breaks };
  });
}
