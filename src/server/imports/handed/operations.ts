import { z } from 'zod';
import { ok } from '#base/result.ts';
import { LANGUAGES } from '#base/words.ts';
import { IMPORT_KINDS } from '#input/files/import-kinds.ts';
import { MOST_PARTS } from '#input/files/workbook-limits.ts';
import { uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { forgetHeads } from './forget-heads.ts';
import { giveUpFile } from './give-up-file.ts';
import { handInFile } from './hand-in-file.ts';
import { HANDED_WORDS } from './handed-problem.ts';
import { type FileList, listFiles } from './list-files.ts';
import { nameHeads } from './name-heads.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { type RefusedRows, refusedRows } from './refused-rows.ts';
import { runFile } from './run-file.ts';

/** How many lines a page of the list has. */
export const FILES_OF_PAGE = 50;

const outcome = z.enum(['recorded', 'unchanged']);

/** Only this process's own doors have it: the path is one of this machine. */
export const fileHandIn = operation({
  id: 'file.hand-in',
  title: { vi: 'Gửi một tệp để nhập', en: 'Hand a file in' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({
    id: uuidJson,
    kind: z.enum(IMPORT_KINDS),
    name: z.string().min(1).max(200),
    path: z.string(),
    size: z.int().min(0),
  }),
  output: uuidJson,
  problems: HANDED_WORDS,
  run: ({ desk }: DeskContext, given) => handInFile(desk, given),
});

export const fileRun = operation({
  id: 'file.run',
  title: { vi: 'Thử hoặc nhập một tệp đã gửi', en: 'Rehearse or import a file that was handed in' },
  may: 'file.import',
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    fileId: uuidJson,
    isRehearsal: z.boolean(),
    sheetNo: z.int().min(0).max(MOST_PARTS).nullable().default(null),
    language: z.enum(LANGUAGES).default('vi'),
  }),
  output: outcome,
  problems: HANDED_WORDS,
  run: ({ desk, now }: DeskContext, given) => runFile(desk, given, now),
});

export const fileList = operation({
  id: 'file.list',
  title: { vi: 'Các tệp đã gửi', en: 'Files that were handed in' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ page: z.int().min(1).max(1_000_000) }),
  output: z.custom<FileList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { page }) =>
    ok(await listFiles(desk, { limit: FILES_OF_PAGE, offset: (page - 1) * FILES_OF_PAGE })),
});

export const fileRead = operation({
  id: 'file.read',
  title: { vi: 'Xem một tệp đã gửi', en: 'Look at a file that was handed in' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<ReadFile | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readFile(desk, id)),
});

export const fileNameHeads = operation({
  id: 'file.name-heads',
  title: { vi: 'Nói cột của tệp là cột nào của sổ', en: 'Say which columns the heads of a file are' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({
    fileId: uuidJson,
    heads: z
      .array(z.strictObject({ head: z.string().min(1).max(500), column: z.string().max(50).nullable() }))
      .max(200)
      .readonly(),
  }),
  output: outcome,
  problems: HANDED_WORDS,
  run: ({ desk }: DeskContext, given) => nameHeads(desk, given),
});

export const fileForgetHeads = operation({
  id: 'file.forget-heads',
  title: { vi: 'Quên tên cột đã ghi nhớ', en: 'Forget which columns heads are' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ kind: z.enum(IMPORT_KINDS) }),
  output: outcome,
  problems: {},
  run: ({ desk }: DeskContext, { kind }) => forgetHeads(desk, kind),
});

export const fileGiveUp = operation({
  id: 'file.give-up',
  title: { vi: 'Bỏ một tệp đã gửi', en: 'Give a file up' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ id: uuidJson }),
  output: outcome,
  problems: HANDED_WORDS,
  run: ({ desk }: DeskContext, { id }) => giveUpFile(desk, id),
});

export const fileRefused = operation({
  id: 'file.refused',
  title: { vi: 'Tải các dòng bị từ chối', en: 'Take the refused rows along' },
  may: 'file.import',
  again: 'same-content',
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<RefusedRows | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await refusedRows(desk, id)),
});

export const HANDED_OPERATIONS = {
  fileHandIn,
  fileRun,
  fileList,
  fileRead,
  fileNameHeads,
  fileForgetHeads,
  fileGiveUp,
  fileRefused,
};
