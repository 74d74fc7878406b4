import { writeXlsx } from 'hucre/xlsx';
import { type Paper, sheetRows } from '#register/money/paper.ts';
import { makePdf } from '#server/web/make-pdf.ts';
import { paperPdf } from '#ui/paper-pdf.ts';

/** How a paper is taken along. */
export const PAPER_KINDS = ['xlsx', 'pdf'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

const TYPES: Readonly<Record<PaperKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};
const WIDTH = 20;
const MOST_LETTERS_OF_SHEET = 31;

/** A paper as a workbook or as leaves to print, which nobody else's browser keeps. */
export async function paperFile(paper: Paper, kind: PaperKind): Promise<Response> {
  const bytes = kind === 'pdf' ? await makePdf(paperPdf(paper)) : await sheetOf(paper);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': TYPES[kind],
      'content-disposition': `attachment; filename="${paper.name}.${kind}"`,
      'cache-control': 'no-store',
    },
  });
}

function sheetOf(paper: Paper): Promise<Uint8Array> {
  const columns = paper.heads.map(() => ({ width: WIDTH }));
  const name = paper.name.slice(0, MOST_LETTERS_OF_SHEET);
  return writeXlsx({ sheets: [{ name, rows: sheetRows(paper), columns }] });
}
