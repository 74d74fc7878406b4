import type { Uuid } from '#base/ids.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import type { HandedFile } from '#register/handed-file.ts';
import type { Desk } from '#server/desk/desk.ts';
import { handedFile } from '../data/handed-files.ts';
import { headNames } from '../data/head-names.ts';

/** A file, and what its organisation calls the columns of its kind. */
export interface ReadFile {
  file: HandedFile;
  heads: { head: string; column: string | null }[];
}

/** One file in sight; null where there is none. */
export const readFile = (desk: Desk, id: Uuid): Promise<ReadFile | null> =>
  desk.readPeople(async (tx) => {
    const file = await handedFile(tx, id);
    if (!file) return null;
    const heads = await headNames(tx, file.kind as ImportKind);
    return { file, heads: [...heads].map(([head, column]) => ({ head, column })) };
  });
