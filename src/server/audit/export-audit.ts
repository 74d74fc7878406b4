import type { Desk } from '#server/desk/desk.ts';
import { type ChainedEntry, entriesAfter } from './data/audit-chain.ts';

const ENTRIES_OF_PART = 5000;

/** The whole audit of a register, the oldest entry first, part by part; that somebody took it is its last entry. */
export async function exportAudit(desk: Desk): Promise<AsyncIterable<ChainedEntry[]>> {
  await desk.write('audit.export', async (tx) => tx.audit({}));
  return partsOf(desk);
}

async function* partsOf(desk: Desk): AsyncGenerator<ChainedEntry[]> {
  let number = 0;
  for (;;) {
    const entries = await desk.readPeople((tx) => entriesAfter(tx, number, ENTRIES_OF_PART));
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    number = last.number;
  }
}
