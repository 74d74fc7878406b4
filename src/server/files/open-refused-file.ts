import { type FileHandle, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { delimitedLine } from '#base/csv.ts';
import type { Delimiter } from '#input/files/csv.ts';
import type { SheetRow } from '#input/files/sheet-row.ts';

/** A sheet whose refused rows are given back. */
export interface RefusedSheet {
  name: string | null;
  rows: AsyncIterable<readonly SheetRow[]>;
  /** The last row of its heads: what stands up to there is kept. */
  lastHead: number;
}

/** The imported file, and how its refused rows are given back. */
export interface RefusedForm {
  /** The file that was imported; the refused rows are put beside it. */
  imported: string;
  /** Null for a workbook. */
  delimiter: Delimiter | null;
  sheets: readonly RefusedSheet[];
  /** Whether a row is kept although it is not refused: titles of blocks and the like. */
  isKept: (rowNo: number) => boolean;
  /** How many bytes are made sure of before anything is recorded. */
  bytes: number;
}

/** A file of the refused rows of another, of the same form and with a column `problem`. */
export interface RefusedFile {
  path: string;
  /** Adds a row by its number; numbers only grow. */
  add: (rowNo: number, problem: string) => Promise<void>;
  /**
   * Writes what is left, and answers whether all was written: without a refused row there is no file, and none where the
   * disk became full.
   */
  close: () => Promise<boolean>;
}

/** The disk, the folder's share of it, or what one file may have, is full. */
const NO_ROOM: readonly (string | undefined)[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const OWNER_ONLY = 0o600;
const MOST_NAMES = 1_000;
const PROBLEM = 'problem';

/**
 * Opens a file for refused rows, under a name that is free, readable by its owner only, and makes sure that there is room
 * for it. @throws the system's error where the folder cannot be written to
 */
export async function openRefusedFile(form: RefusedForm): Promise<RefusedFile> {
  const { name, file } = await openNew(form.imported, form.delimiter === null ? 'xlsx' : 'csv');
  try {
    await reserve(file, form.bytes);
  } catch (error) {
    await file.close();
    await rm(name, { force: true });
    throw error;
  }
  const sheets: { name: string; rows: string[][] }[] = [];
  let added = 0;
  const write = async (sheet: RefusedSheet, cells: string[]): Promise<void> => {
    if (form.delimiter !== null) await file.write(`${delimitedLine(cells, form.delimiter)}\n`);
    else if (sheets.at(-1)?.name === sheet.name) sheets.at(-1)?.rows.push(cells);
    else sheets.push({ name: sheet.name ?? '', rows: [cells] });
  };
  let isFull = false;
  const unlessFull = async (work: () => Promise<void>): Promise<void> => {
    if (isFull) return;
    try {
      await work();
    } catch (error) {
      if (!NO_ROOM.includes((error as NodeJS.ErrnoException).code)) throw error;
      isFull = true;
    }
  };
  const problems = new Map<number, string>();
  const steps = copyKept(form, problems, write);
  return {
    path: name,
    add: (rowNo, problem) =>
      unlessFull(async () => {
        if (added === 0 && form.delimiter !== null) await file.write('\uFEFF');
        added += 1;
        problems.set(rowNo, problem);
        while (problems.size > 0 && !(await steps.next()).done);
      }),
    close: async () => {
      await unlessFull(async () => {
        if (added > 0) while (!(await steps.next()).done);
        if (added > 0 && form.delimiter === null) await file.write(await workbookOf(sheets));
      });
      await steps.return(undefined);
      await file.close();
      if (added === 0 || isFull) await rm(name, { force: true });
      return !isFull;
    },
  };
}

/** The first name that is free: what somebody is correcting is never written over. */
async function openNew(imported: string, extension: string): Promise<{ name: string; file: FileHandle }> {
  for (let number = 1; number <= MOST_NAMES; number++) {
    const name = `${imported}.refused${number === 1 ? '' : `-${number}`}.${extension}`;
    try {
      return { name, file: await open(name, 'wx', OWNER_ONLY) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw Object.assign(new Error('no name is free'), { code: 'EEXIST', path: path.dirname(imported) });
}

const PIECE = 1 << 20;

async function reserve(file: FileHandle, bytes: number): Promise<void> {
  const zeros = Buffer.alloc(PIECE);
  for (let written = 0; written < bytes; written += PIECE) {
    await file.write(zeros, 0, Math.min(PIECE, bytes - written), written);
  }
  await file.truncate(0);
}

/** Reads the imported file again, a row a step: heads, what is kept and what has a problem. */
async function* copyKept(
  { sheets, isKept }: RefusedForm,
  problems: Map<number, string>,
  write: (sheet: RefusedSheet, cells: string[]) => Promise<void>,
): AsyncGenerator<undefined, undefined> {
  for (const sheet of sheets) {
    let at = 0;
    for await (const rows of sheet.rows) {
      for (const { no, cells } of rows) {
        if (no <= sheet.lastHead) at = Math.max(at, cells.includes(PROBLEM) ? cells.indexOf(PROBLEM) : cells.length);
        const problem = no === sheet.lastHead ? PROBLEM : problems.get(no);
        if (problem !== undefined) await write(sheet, withProblem(cells, at, problem));
        else if (no <= sheet.lastHead || isKept(no)) await write(sheet, [...cells]);
        problems.delete(no);
        yield;
      }
    }
  }
}

function withProblem(cells: readonly string[], at: number, problem: string): string[] {
  const row = Array.from({ length: Math.max(cells.length, at + 1) }, (_, index) => cells[index] ?? '');
  row[at] = problem;
  return row;
}

/** Cells are texts, so that nothing is taken for a number again. */
const workbookOf = (sheets: readonly { name: string; rows: string[][] }[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
