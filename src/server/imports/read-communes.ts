import { stat } from 'node:fs/promises';
import { ok, type Result } from '#base/result.ts';
import type { FileProblem } from '#input/files/file-problem.ts';
import { readRows } from '#server/files/read-rows.ts';
import { type KnownSheet, openTables } from './open-tables.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** The communes of a file of people, as they are written there; the whole file is read when they are asked for. */
export type CommunesOfFile = () => Promise<string[]>;

/** By whose communes the province of a file is known; refused at once where the file cannot be read. */
export async function readCommunes(path: string): Promise<Result<CommunesOfFile, readonly FileProblem[]>> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFIFO()) return ok(async () => []); // a pipe can be read only once
  const opened = await unlessUnreadable(readRows(path));
  if (!opened.ok) return opened;
  return ok(async () => {
    const read = await unlessUnreadable(listCommunes(opened.value.sheets));
    return read.ok ? read.value : [];
  });
}

async function listCommunes(sheets: Parameters<typeof openTables>[1]): Promise<string[]> {
  const tables = await openTables('people', sheets);
  const communes = new Set<string>();
  for (const table of tables.ok ? tables.value.known : []) {
    for await (const commune of communesIn(table)) communes.add(commune);
  }
  return [...communes];
}

async function* communesIn({ sheet, found }: KnownSheet): AsyncGenerator<string> {
  if (!('header' in found)) return;
  const { row, columns } = found.header;
  const at = columns.indexOf('area_code');
  for await (const rows of sheet.rows()) {
    for (const { no, cells } of rows) if (no > row.no && cells[at]) yield cells[at];
  }
}
