import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Language } from '#base/words.ts';
import type { GivenHeads } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { HandedFile, RunResult } from '#register/handed-file.ts';
import type { Desk } from '#server/desk/desk.ts';
import { loggable } from '#server/desk/loggable.ts';
import { addRun, beat, endRun, lockFile } from '../data/file-runs.ts';
import { handedFile } from '../data/handed-files.ts';
import { dropPieces, pieceOf, writePieces } from '../data/handed-pieces.ts';
import { headNames } from '../data/head-names.ts';
import { importLocalFile, type LocalImport } from '../import-local-file.ts';
import { type HandedProblem, handedProblem } from './handed-problem.ts';
import { kindsOf } from './kinds-of.ts';

/** A run that somebody asked for. */
export interface AskedRun {
  /** Made by the form. */
  id: Uuid;
  fileId: Uuid;
  isRehearsal: boolean;
  /** The place of the sheet that is read, from 0; null for all whose heads are known. */
  sheetNo: number | null;
  /** Of the reasons in the file of refused rows. */
  language: Language;
}

/** How often a run says that it is under way, in milliseconds. */
const BEAT = 2_000;

/**
 * Begins a run of a file, with the rights of who asks, and answers at once: it goes on when they have left. One run of a file is
 * under way at a time; where one stopped, the next completes it, since rows that are recorded already are unchanged.
 */
export async function runFile(
  desk: Desk,
  run: AskedRun,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', HandedProblem[]>> {
  const { id, fileId, isRehearsal } = run;
  const begun = await desk.write('file.run', async (tx): Promise<Result<HandedFile | null, HandedProblem[]>> => {
    await lockFile(tx, fileId);
    const file = await handedFile(tx, fileId);
    if (!file) return err([handedProblem('file-not-found', {}, 'fileId')]);
    if (file.run?.id === id) return ok(null);
    const kind = file.kind as ImportKind;
    if (!kindsOf(desk.actor).includes(kind)) return err([handedProblem('kind-of-others', { kind }, 'fileId')]);
    if (!file.hasBytes) return err([handedProblem('file-given-up', {}, 'fileId')]);
    if (file.run?.state === 'running') return err([handedProblem('run-under-way', {}, 'fileId')]);
    await addRun(tx, { ...run, by: desk.actor.name });
    await dropPieces(tx, { fileId, part: 'refused' }); // of another run: whoever wants them again runs that sheet again
    tx.audit({ file: fileId, run: id, isRehearsal });
    return ok(file);
  });
  if (!begun.ok) return begun;
  if (!begun.value) return ok('unchanged');
  void work(desk.outliving(), begun.value, run, now);
  return ok('recorded');
}

/** Runs a file to its end, whatever comes of it. */
async function work(desk: Desk, file: HandedFile, run: AskedRun, now: Date): Promise<void> {
  const progress = { share: 0, isOver: false };
  const note = async (): Promise<void> => {
    // The run itself tells of a database that is away.
    if (!progress.isOver) await desk.note((tx) => beat(tx, run.id, progress.share)).catch(() => {});
  };
  const beats = setInterval(note, BEAT);
  let folder: string | null = null;
  try {
    folder = await mkdtemp(path.join(tmpdir(), 'baophu-')); // fails as all else may: nobody waits for this promise
    const onShare = (share: number): void => {
      progress.share = share;
    };
    const came = await imported(desk, file, { ...run, folder, now, onShare });
    progress.isOver = true;
    await end(desk, run, came);
  } catch (error) {
    console.error(`run ${run.id} of a file broke off: ${loggable(error)}`);
    progress.isOver = true;
    await desk.note((tx) => endRun(tx, run.id, { broken: true })).catch(() => {}); // then its beat grows old
  } finally {
    clearInterval(beats);
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

interface Imported {
  result: RunResult;
  /** Where the refused rows are; null for none. */
  refused: string | null;
}

async function imported(
  desk: Desk,
  { name, kind }: HandedFile,
  run: AskedRun & { folder: string; now: Date; onShare: (share: number) => void },
): Promise<Imported> {
  const at = path.join(run.folder, localName(name));
  await writeLocal(desk, run.fileId, at);
  const heads: GivenHeads = await desk.readPeople((tx) => headNames(tx, kind as ImportKind));
  let sheets: readonly string[] = [];
  const onSheets = (names: readonly string[]): void => {
    sheets = names;
  };
  const answer = await importLocalFile(desk, {
    ...{ kind: kind as ImportKind, path: at, historical: false, heads, now: run.now },
    ...{ language: run.language, isRehearsal: run.isRehearsal, onProgress: run.onShare },
    ...{ sheet: run.sheetNo ?? undefined, onSheets },
  });
  if (!answer.ok) return { result: { problems: answer.error, sheets }, refused: null };
  return { result: { summary: summaryOf(answer.value), sheets }, refused: answer.value.refusedFile };
}

/** A name without folders, which the file of refused rows is called after. */
const localName = (name: string): string =>
  path
    .basename(name)
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .slice(-100) || 'tep';

function summaryOf({
  refusedFile,
  refusedFileFull: _,
  firstNoData: __,
  paidTwice: ___,
  pricedOtherwise: ____,
  ...summary
}: LocalImport) {
  return { ...summary, refusedName: refusedFile === null ? null : path.basename(refusedFile) };
}

async function writeLocal(desk: Desk, fileId: Uuid, at: string): Promise<void> {
  const file = await open(at, 'wx', 0o600);
  try {
    for (let no = 0; ; no += 1) {
      const bytes = await desk.readPeople((tx) => pieceOf(tx, { fileId, part: 'file', no }));
      if (bytes === null) break;
      await file.write(bytes);
    }
  } finally {
    await file.close();
  }
}

/** What came of it. The bytes of a file that is in the register are forgotten; of one sheet's they stay, for the others. */
async function end(
  desk: Desk,
  { id, fileId, isRehearsal, sheetNo }: AskedRun,
  { result, refused }: Imported,
): Promise<void> {
  const isTaken = !isRehearsal && sheetNo === null && 'summary' in result;
  await desk.write('file.run', async (tx) => {
    if (isTaken) await dropPieces(tx, { fileId, part: 'file' });
    if (refused)
      await writePieces(tx, { fileId, part: 'refused' }, createReadStream(refused, { highWaterMark: 1 << 20 }));
    await endRun(tx, id, result);
    tx.audit({ file: fileId, run: id, ...('summary' in result ? countsOf(result.summary) : { refusedWhole: true }) });
  });
}

const countsOf = ({
  rows,
  taken,
  refused,
  unchanged,
}: {
  rows: number;
  taken: number;
  refused: number;
  unchanged: number;
}) => ({
  ...{ rows, taken, refused, unchanged },
});
