import { z } from 'zod';
import { FILE_WORDS } from '#input/files/file-problem.ts';
import { IMPORT_KINDS } from '#input/files/import-kinds.ts';
import type { RowProblem } from '#input/files/row-problem.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { importLocalFile } from './import-local-file.ts';

/** Only this machine's own doors have it: a path of the server's disc is nobody else's business. */
export const fileImport = operation({
  id: 'file.import',
  title: { vi: 'Nhập các dòng của một tệp vào sổ', en: 'Take the rows of a file into the register' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ kind: z.enum(IMPORT_KINDS), path: z.string(), historical: z.boolean() }),
  output: z.object({
    taken: z.int(),
    refused: z.int(),
    unchanged: z.int(),
    paidTwice: z.int(),
    pricedOtherwise: z.int(),
    firstRefused: z.array(z.object({ row: z.int(), problems: z.array(z.custom<RowProblem>()) })),
    refusedFile: z.string().nullable(),
  }),
  problems: FILE_WORDS,
  run: ({ desk, now, onProgress = () => {} }: DeskContext, file) => importLocalFile(desk, { ...file, now, onProgress }),
});

export const IMPORT_OPERATIONS = { fileImport };
