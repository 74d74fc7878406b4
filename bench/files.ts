import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { largerProvince } from '#seeds/catalogue.ts';
import { PEOPLE_KINDS, type PeopleKind, provinceRows } from '#seeds/province.ts';
import { csvOf } from '#seeds/rows.ts';
import type { Database } from '#server/database/connect.ts';
import { commandDesk, type Desk } from '#server/desk/desk.ts';
import { loadDemonstration } from '#server/operation/load-demonstration.ts';

/** The files of a made-up province, by what their rows are. */
export type Files = Record<PeopleKind, string>;

/** Writes the rows of that many people into a folder, as an office would send them. */
async function writeFiles(folder: string, people: number): Promise<Files> {
  const files = {} as Files;
  for (const kind of PEOPLE_KINDS) {
    files[kind] = path.join(folder, `${kind}.csv`);
    await pipeline(Readable.from(csvOf(kind, provinceRows(kind, people))), createWriteStream(files[kind]));
  }
  return files;
}

/** Works with the files of that many people and an empty register for them; the files are removed afterwards. */
export async function withFiles(
  db: Database,
  people: number,
  work: (files: Files, desk: Desk) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baophu-bench-'));
  try {
    const files = await writeFiles(folder, people);
    const province = { ...largerProvince(people), files: [] };
    const desk = commandDesk(db, province.provinceId);
    await loadDemonstration(desk, province, () => {});
    await work(files, desk);
  } finally {
    await rm(folder, { recursive: true });
  }
}
