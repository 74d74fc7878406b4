import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type NoteKind, unplacedOf } from '#register/money/bank-line.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addLineNote, linesOfIds, lockBankLines } from './data/bank-lines.ts';
import { type LineProblem, lineProblem } from './statement-problem.ts';

/** What is known of a line whose money is not placed. */
export interface LineNote {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  lineId: Uuid;
  kind: NoteKind;
  reason: string;
}

/** Notes what a line is, and that whoever notes it looks after it from now on; the latest note counts. */
export function noteLine(
  desk: Desk,
  { id, lineId, kind, reason }: LineNote,
): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> {
  return desk.write('bank.note-line', async (tx): Promise<Result<'recorded' | 'unchanged', LineProblem[]>> => {
    await lockBankLines(tx);
    const [line] = await linesOfIds(tx, [lineId]);
    if (!line) return err([lineProblem('line-unknown', {}, 'lineId')]);
    const isPlaced = unplacedOf({ ...line, note: null }) === 0;
    if (isPlaced) return err([lineProblem('nothing-unplaced', {}, 'lineId')]);
    const { name: by, ownName } = desk.actor;
    const isNew = await addLineNote(tx, { id, lineId, kind, reason, by, byName: ownName ?? by });
    tx.audit({ bankLine: lineId, note: kind });
    return ok(isNew ? 'recorded' : 'unchanged');
  });
}
