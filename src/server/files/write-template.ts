import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import type { ProblemOf } from '#base/problem.ts';
import { err, ok, type Result } from '#base/result.ts';
import { COLUMN_NOTES, TEMPLATE_COLUMNS } from '#input/files/column-notes.ts';
import { columnsOf } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { vietnameseHead } from '#input/files/vietnamese-heads.ts';
import { type TemplateProblems, templateProblem } from './template-problem.ts';

const GUIDE_HEADS = ['Tên cột trong trang sau', 'Cần có', 'Cách ghi', 'Thí dụ'];
const WIDTH = 22;
const WIDTH_OF_NOTES = 70;

/** Writes a workbook to fill in: a sheet with the heads of a kind, and one that says what to write. Never over a file. */
export async function writeTemplate(
  kind: ImportKind,
  path: string,
): Promise<Result<null, ProblemOf<TemplateProblems>[]>> {
  const required = new Set(columnsOf(kind).flatMap(({ name, required }) => (required ? name : [])));
  const columns = TEMPLATE_COLUMNS[kind];
  const guide = columns.map((column) => [
    vietnameseHead(column),
    required.has(column) ? 'Có' : '',
    COLUMN_NOTES[column]?.note ?? '',
    COLUMN_NOTES[column]?.example ?? '',
  ]);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Nhập liệu',
        rows: [columns.map(vietnameseHead)],
        columns: columns.map(() => ({ width: WIDTH })),
        freezePane: { rows: 1 },
      },
      {
        name: 'Hướng dẫn',
        rows: [GUIDE_HEADS, ...guide],
        columns: [WIDTH, WIDTH, WIDTH_OF_NOTES, WIDTH].map((width) => ({ width })),
      },
    ],
  });
  try {
    await writeFile(path, bytes, { flag: 'wx' });
    return ok(null);
  } catch {
    return err([templateProblem('file-not-writable', { path })]);
  }
}
