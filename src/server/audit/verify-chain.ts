import type { ChainState } from '#access/audit.ts';
import type { AuditHead } from '#indicators/figure.ts';
import type { Desk } from '#server/desk/desk.ts';
import { brokenLinks, endOfChain, keptHeads, strayHeads } from './data/audit-chain.ts';

type Break = ChainState['first'][number];

const MOST_NAMED = 100;

/**
 * Works the digests of the audit out again, of the `last` entries or of all, and compares the chain with the heads that were kept: by the database, by every
 * published bulletin, and by whoever asks. Only a head that was kept elsewhere tells of an end that was rewritten.
 */
export function verifyChain(
  desk: Desk,
  { given = [], last }: { given?: readonly AuditHead[]; last?: number | undefined } = {},
): Promise<ChainState> {
  return desk.readPeople(async (tx) => {
    const head = await endOfChain(tx);
    const after = last === undefined ? 0 : Math.max(0, (head?.number ?? 0) - last);
    const links = await brokenLinks(tx, { after, most: MOST_NAMED });
    const kept = await keptHeads(tx);
    const stray = await strayHeads(tx, [...kept, ...given]);
    const breaks: Break[] = [
      ...links.first.map((each): Break => ({ ...each, bulletin: null })),
      ...kept
        .filter((each) => stray.has(each))
        .map(({ number, by }): Break => ({ number, why: by === null ? 'head' : 'published', bulletin: by })),
      ...given.filter((each) => stray.has(each)).map(({ number }): Break => ({ number, why: 'given', bulletin: null })),
    ];
    return { head, checked: (head?.number ?? 0) - after, broken: links.count + stray.size, first: breaks };
  });
}
