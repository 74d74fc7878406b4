import type { ImportKind } from '#input/import-kinds.ts';
import { vsiRate } from '#law/parameters/voluntary.ts';
import { addAuditEntry } from '#server/audit/data/audit-entries.ts';
import type { ProvinceId, Transaction } from '#server/database/connect.ts';
import { type TakenRows, takeRows } from '#server/files/data/import-table.ts';
import { prepareForSets } from '#server/files/data/staging.ts';
import { bookAgain, bookOut, tallyContributions } from '#server/journal/data/contribution-tallies.ts';
import { affectRecorded, lockStripes, postMovements } from '#server/journal/data/posting.ts';
import { countPaidTwice, countPricedOtherwise } from '#server/register/data/contributions.ts';
import { IMPORTED_TABLES } from './import-tables.ts';

/** The people of an import whose rows are recorded together: those whose stripe lies in `from` to before `to`. */
export interface Part {
  importId: string;
  kind: ImportKind;
  from: number;
  to: number;
  now: Date;
}

export interface TakenPart extends TakenRows {
  paidTwice: number;
  pricedOtherwise: number;
}

/** Records what was staged for some people, with what it changes in the journal and the tallies. */
export async function takePart(tx: Transaction, provinceId: ProvinceId, part: Part): Promise<TakenPart> {
  const { kind, from, to } = part;
  const tables = IMPORTED_TABLES[kind];
  const [{ posts }] = tables;
  await prepareForSets(tx);
  if (posts) await lockStripes(tx, provinceId, stripes(from, to));
  if (kind === 'moves') await bookOut(tx, provinceId, from, to);
  const sum: TakenPart = { taken: 0, unchanged: 0, refused: 0, paidTwice: 0, pricedOtherwise: 0 };
  for (const table of tables) {
    const took = await takeRows(tx, provinceId, table, part);
    sum.taken += took.taken;
    sum.unchanged += took.unchanged;
    sum.refused += took.refused;
  }
  if (kind === 'moves') await bookAgain(tx, provinceId);
  if (sum.taken === 0) return sum;
  if (posts) await post(tx, provinceId);
  if (kind === 'contributions') {
    await tallyContributions(tx, provinceId);
    sum.paidTwice = await countPaidTwice(tx);
    sum.pricedOtherwise = await countPricedOtherwise(tx, provinceId, VOLUNTARY_RATES);
  }
  const detail = { import: part.importId, kind, ...sum };
  await addAuditEntry(tx, provinceId, { actor: 'baophu import', action: 'import-rows', detail });
  return sum;
}

const VOLUNTARY_RATES = vsiRate.entries.flatMap((entry) =>
  'value' in entry ? [{ from: entry.from, percent: entry.value }] : [],
);

async function post(tx: Transaction, provinceId: ProvinceId): Promise<void> {
  await affectRecorded(tx);
  await postMovements(tx, provinceId);
}

const stripes = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
