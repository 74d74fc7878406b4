import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';
import { vsiRate } from '#law/parameters/voluntary.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { WriteTransaction } from '#server/desk/desk.ts';
import { type TakenRows, takeRows } from '#server/files/data/import-table.ts';
import { lockKind, prepareForSets, STRIPES } from '#server/files/data/staging.ts';
import { movesMoney, rebook, tallyContributions, unbookByStaged } from '#server/journal/data/contribution-tallies.ts';
import { listAffectedByRecorded, postMovements } from '#server/journal/data/posting.ts';
import { lockBatch } from '#server/journal/lock-batch.ts';
import { openRecording, type Recording } from '#server/journal/open-recording.ts';
import { postPending } from '#server/journal/post-pending.ts';
import { takeMoneyBack } from '#server/journal/take-money-back.ts';
import { remarkOnPaidTwice, remarkOnPrices } from '#server/register/data/contributions.ts';
import { importedTables } from './imported-tables.ts';

/** The people of an import whose rows are recorded together: those whose stripe lies in `from` to before `to`. */
export interface Batch {
  importId: string;
  kind: ImportKind;
  from: number;
  to: number;
  /** Whether the file says itself when its facts became known. */
  historical: boolean;
}

export interface TakenBatch extends TakenRows {
  paidTwice: number;
  pricedOtherwise: number;
}

/** Records what was staged for some people, with what it changes in the journal and the tallies. */
export async function takeBatch(tx: WriteTransaction, batch: Batch): Promise<TakenBatch> {
  const { kind, from, to, historical } = batch;
  const tables = importedTables[kind];
  const [{ posts }] = tables;
  await prepareForSets(tx);
  if (!LOCKED_BY_PEOPLE.has(kind)) await lockKind(tx, IMPORT_KINDS.indexOf(kind));
  const isOfAll = kind === 'withdrawals'; // whose fact it is shows only in the register
  if (posts) await lockBatch(tx, isOfAll ? { from: 0, to: STRIPES } : { from, to });
  const recording = await openRecording(tx, { isHistorical: historical });
  const unbooked = movesMoney(kind) ? await unbookByStaged(tx, kind, batch) : null;
  const sum: TakenBatch = { taken: 0, unchanged: 0, refused: 0, paidTwice: 0, pricedOtherwise: 0 };
  for (const table of tables) {
    const took = await takeRows(tx, table, { from, to, recording });
    sum.taken += took.taken;
    sum.unchanged += took.unchanged;
    sum.refused += took.refused;
  }
  if (unbooked) await rebook(unbooked);
  if (sum.taken > 0) await follow(tx, { ...batch, recording }, sum);
  tx.audit({ import: batch.importId, kind, recording: recording.id, ...sum });
  return sum;
}

/** Kinds whose rows say by themselves which ones they are: the stripes of their people are lock enough. */
const LOCKED_BY_PEOPLE: ReadonlySet<ImportKind> = new Set(['contributions', 'endings', 'moves']);

/** What follows from rows that were taken: the journal, the tallies of money, and remarks. */
async function follow(
  tx: Transaction,
  { recording, kind, ...stripes }: Batch & { recording: Recording },
  sum: TakenBatch,
): Promise<void> {
  const [{ posts }] = importedTables[kind];
  if (!posts) return;
  const affected = await listAffectedByRecorded(tx);
  const posted = await postMovements(affected, recording);
  if (kind === 'contributions') {
    await tallyContributions(tx);
    await takeMoneyBack(tx);
    sum.paidTwice = await remarkOnPaidTwice(posted, stripes);
    sum.pricedOtherwise = await remarkOnPrices(tx, VOLUNTARY_RATES, stripes);
  }
  await postPending(affected, recording);
}

const VOLUNTARY_RATES = vsiRate.entries.flatMap((entry) =>
  'value' in entry ? [{ from: entry.from, percent: entry.value }] : [],
);
