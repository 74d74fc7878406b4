import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { COLUMN_NOTES, TEMPLATE_COLUMNS } from '#input/files/column-notes.ts';
import { columnsOf } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { vietnameseHead } from '#input/files/vietnamese-heads.ts';

const GUIDE_HEADS = ['Tên cột trong trang sau', 'Cần có', 'Cách ghi', 'Thí dụ'];
const WIDTH = 22;
const WIDTH_OF_NOTES = 70;

/** Writes a workbook to fill in: a sheet with the heads of a kind, and one that says what to write. @throws EEXIST */
export async function writeTemplate(kind: ImportKind, path: string): Promise<void> {
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
  await writeFile(path, bytes, { flag: 'wx' });
}
