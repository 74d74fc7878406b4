import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fileProblemWords } from '#input/files/file-problem.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { rowProblemsText } from '#input/files/row-problem.ts';
import { placeOf } from '#input/files/sheet-row.ts';
import { importLocalFile, type LocalFile } from '#server/imports/import-local-file.ts';
import { turnClock } from '../support/clock.ts';
import { onOneDatabase, type TestDatabase } from '../support/database.ts';
import { deskOf, openRegister } from '../support/register.ts';

const CASES = fileURLToPath(new URL('cases', import.meta.url));

/** What became of a file, and what is said about its rows. */
export interface Imported {
  taken: number;
  refused: number;
  unchanged: number;
  noData: number;
  rows: number;
  /** Of refused rows, each with its row: `7: …`; or of the file. */
  problems: string[];
  remarks: string[];
  leftOut: string[];
  refusedFile: string | null;
}

/** An office with ten people, and how it sends files. */
export interface Office extends TestDatabase {
  folder: string;
  /** Sends a file of `cases`, or one with the content that is given. */
  send: (kind: ImportKind, name: string, content?: string | Uint8Array, how?: Partial<LocalFile>) => Promise<Imported>;
  /** The rows of a query. */
  ask: (sql: string) => Promise<Record<string, unknown>[]>;
}

/** Runs a suite in an office with a fresh register of the ten people of `cases/people.csv`. */
export function onOffice(title: string, suite: (office: Office) => void): void {
  onOneDatabase(title, (of) => {
    const office = of as Office;
    before(async () => {
      office.folder = await mkdtemp(path.join(tmpdir(), 'baophu-office-'));
      await of.db.asOwner(openRegister);
      office.send = (kind, name, content, how) => send(office, kind, name, content, how);
      office.ask = async (sql) => (await of.db.asOwner((tx) => tx.query(sql))).rows;
      await office.send('people', 'people.csv');
    });
    after(() => rm(office.folder, { recursive: true, force: true }));
    suite(office);
  });
}

async function send(
  { db, folder }: Office,
  kind: ImportKind,
  name: string,
  content?: string | Uint8Array,
  how: Partial<LocalFile> = {},
): Promise<Imported> {
  const file = path.join(folder, name);
  if (content !== undefined) await writeFile(file, content);
  else if (!(await readdir(folder)).includes(name)) await copyFile(path.join(CASES, name), file);
  const now = how.now ?? new Date('2026-11-26T03:00:00Z');
  await turnClock(db, now.toISOString()); // the database says when a fact became known
  const imported = await importLocalFile(deskOf(db), {
    kind,
    path: file,
    historical: false,
    language: 'en',
    onProgress: () => {},
    ...how,
    now,
  });
  if (!imported.ok) {
    const problems = imported.error.map((problem) => fileProblemWords(problem).en);
    return {
      taken: 0,
      refused: 0,
      unchanged: 0,
      noData: 0,
      rows: 0,
      problems,
      remarks: [],
      leftOut: [],
      refusedFile: null,
    };
  }
  const { value } = imported;
  const names = new Map(value.columnNames);
  const lines = (rows: typeof value.firstRefused): string[] =>
    rows.map(({ row, problems }) => `${placeOf(row).row}: ${rowProblemsText(problems, 'en', names)}`);
  return {
    ...value,
    problems: lines(value.firstRefused),
    remarks: lines(value.firstRemarks),
    leftOut: value.sheetsLeftOut,
  };
}

/** Taken, refused and unchanged. */
export const counts = ({ taken, refused, unchanged }: Imported): number[] => [taken, refused, unchanged];
