import type { AuditEntry, AuditSearch } from '#access/audit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { entriesBelow } from './data/audit-log.ts';

const ENTRIES_OF_PART = 5000;

/** The entries that somebody asks for, the newest first, part by part; that they were taken is in the audit too. */
export async function exportEntries(desk: Desk, search: AuditSearch): Promise<AsyncIterable<AuditEntry[]>> {
  await desk.write('audit.export-list', async (tx) => tx.audit({ ...search }));
  return partsOf(desk, search);
}

async function* partsOf(desk: Desk, search: AuditSearch): AsyncGenerator<AuditEntry[]> {
  let below = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const entries = await desk.readPeople((tx) => entriesBelow(tx, search, { below, limit: ENTRIES_OF_PART }));
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    below = last.number;
  }
}
