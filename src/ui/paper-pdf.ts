import type { Content, ContentTable, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Cell, Paper } from '#register/money/paper.ts';
import { formatCount } from './format.ts';

/** With more columns than these a paper lies on its side. */
const WIDE = 8;
const SIDE = 36;

const cellOf = (cell: Cell, how: { bold?: boolean } = {}): TableCell =>
  typeof cell === 'number'
    ? { text: formatCount(cell, 'vi'), alignment: 'right', ...how }
    : { text: cell, alignment: 'left', ...how };

/** A paper as a document of A4 leaves: the same rows as its sheet; the heads stand on each leaf. */
export function paperPdf(paper: Paper): TDocumentDefinitions {
  const isWide = paper.heads.length > WIDE;
  const [, ...below] = paper.foot;
  return {
    pageSize: 'A4',
    pageOrientation: isWide ? 'landscape' : 'portrait',
    pageMargins: SIDE,
    language: 'vi-VN',
    info: { title: paper.title, author: paper.above.at(-1) ?? '' },
    defaultStyle: { fontSize: isWide ? 7.5 : 9.5, lineHeight: 1.2 },
    content: [
      ...paper.above.map((text, index): Content => ({ text, bold: index === 0, fontSize: 9.5 })),
      { text: paper.title, bold: true, fontSize: 14, alignment: 'center', margin: [0, 12, 0, 4] },
      { text: paper.line, alignment: 'center', fontSize: 9.5, margin: [0, 0, 0, 10] },
      tableOf(paper),
      ...below.map(belowOf),
    ],
  };
}

function tableOf({ heads, rows, foot: [sums = []] }: Paper): ContentTable {
  const filled = (row: readonly Cell[]): Cell[] => heads.map((_, index) => row[index] ?? '');
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: heads.map((_, index) => (index === 0 ? 26 : '*')),
      body: [
        heads.map((text): TableCell => ({ text, bold: true, alignment: 'center' })),
        ...rows.map((row) => filled(row).map((cell) => cellOf(cell))),
        filled(sums).map((cell) => cellOf(cell, { bold: true })),
      ],
    },
  };
}

/** A text, or who signs beside whom. */
function belowOf(row: readonly Cell[]): Content {
  const texts = row.map(String).filter((text) => text !== '');
  if (texts.length === 1) return { text: texts[0] ?? '', fontSize: 9.5, margin: [0, 6, 0, 0] };
  return {
    columns: texts.map((text) => ({ text, bold: true, fontSize: 9.5, alignment: 'center' as const })),
    margin: [0, 18, 0, 60],
    unbreakable: true,
  } as Content;
}
