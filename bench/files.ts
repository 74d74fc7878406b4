import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PEOPLE_KINDS, type PeopleKind, provinceRows } from '#seeds/province.ts';
import { csvOf } from '#seeds/rows.ts';

/** The files of a made-up province, by what their rows are. */
export type Files = Record<PeopleKind, string>;

/** Writes the rows of that many people into a folder, as an office would send them. */
export async function writeFiles(folder: string, people: number): Promise<Files> {
  const files = {} as Files;
  for (const kind of PEOPLE_KINDS) {
    files[kind] = path.join(folder, `${kind}.csv`);
    await pipeline(Readable.from(csvOf(kind, provinceRows(kind, people))), createWriteStream(files[kind]));
  }
  return files;
}
