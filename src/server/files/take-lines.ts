import { IMPORT_KINDS, type ImportKind } from '#input/files/import-kinds.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { type TakenRows, takeRows } from './data/import-table.ts';
import {
  createStaging,
  lockKind,
  type RefusedRow,
  refusalsAfter,
  STRIPES,
  type StagedLine,
  stage,
} from './data/staging.ts';
import type { ImportedTable } from './imported-table.ts';

export type { RefusedRow, StagedLine } from './data/staging.ts';

/** What became of lines that somebody typed. Where some were refused, the transaction must not commit. */
export interface TakenLines extends TakenRows {
  refusals: RefusedRow[];
}

/**
 * Takes lines that somebody typed into a table, by the very checks that lines of a file go through. It works with temporary tables:
 * the transaction is alone on its connection (`Desk.onOneConnection`).
 */
export async function takeLines(
  tx: Transaction,
  {
    kind,
    table,
    lines,
    recording,
  }: { kind: ImportKind; table: ImportedTable; lines: StagedLine[]; recording: Recording },
): Promise<TakenLines> {
  await lockKind(tx, IMPORT_KINDS.indexOf(kind));
  await createStaging(tx, table);
  await stage(tx, table, once(lines));
  const taken = await takeRows(tx, table, { from: 0, to: STRIPES, recording });
  return { ...taken, refusals: taken.refused > 0 ? await refusalsAfter(tx, 0, lines.length) : [] };
}

async function* once(lines: StagedLine[]): AsyncGenerator<StagedLine[]> {
  yield lines;
}
