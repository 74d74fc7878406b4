import type { ImportKind } from '#input/files/import-kinds.ts';
import type { HandedFile } from '#register/handed-file.ts';
import type { Desk } from '#server/desk/desk.ts';
import { handedFiles } from '../data/handed-files.ts';
import { kindsOf } from './kinds-of.ts';

/** Files that were handed in, in sight, with how many there are in all. */
export interface FileList {
  total: number;
  files: HandedFile[];
  /** The kinds of files that one may hand in. */
  kinds: ImportKind[];
}

/** A page of one's own files and those of one's organisation. */
export const listFiles = (desk: Desk, page: { limit: number; offset: number }): Promise<FileList> =>
  desk.readPeople(async (tx) => ({ ...(await handedFiles(tx, page)), kinds: kindsOf(desk.actor) }));
