import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { encode } from 'uqr';
import { amountInWords } from '#base/amount-words.ts';
import { formatReceipt, formatReceiptNumber, type Receipt, standingOf } from '#register/receipt.ts';
import { formatCount } from '../../format.ts';
import { lineWords, organisationWords } from './receipt-words.ts';
import { SHEET_TEXTS as t } from './sheet-texts.ts';

/** What a sheet is made of, on the page as in the file. */
export interface Sheet {
  receipt: Receipt;
  payers: readonly { id: string; name: string; place: string }[];
  /** Which print it is: those after the first are duplicates. */
  print: number;
  /** The whole address of the page that confirms it. */
  confirm: string;
}

const QR_SIZE = 74;
const MARGIN = 23;

/** A receipt that is not among the leaves, and why. */
export interface LeftOut {
  receipt: string;
  why: readonly string[];
}

/** The same sheets as ReceiptSheet.svelte has them, as a document of A5 leaves; what is left out stands on a last one. */
export function receiptPdf(sheets: readonly Sheet[], leftOut: readonly LeftOut[] = []): TDocumentDefinitions {
  const [only, ...others] = sheets;
  const title =
    only && others.length === 0
      ? `${t.title} ${formatReceipt(only.receipt.book.symbol, only.receipt.number)}`
      : t.title;
  const leaves = [...sheets.map(leaf), ...(leftOut.length > 0 ? [leafOf(leftOut)] : [])];
  return {
    pageSize: 'A5',
    pageMargins: MARGIN,
    language: 'vi-VN',
    info: { title, ...(only ? { author: organisationWords(only.receipt.book, 'vi') } : {}) },
    defaultStyle: { fontSize: 10.5, lineHeight: 1.25 },
    content: leaves.map((stack, place) => ({ stack, ...(place > 0 ? { pageBreak: 'before' as const } : {}) })),
  };
}

function leaf(sheet: Sheet): Content[] {
  const { receipt, confirm } = sheet;
  const [year = '', month = '', day = ''] = (receipt.lines[0]?.paidOn ?? '').split('-');
  return [
    heading(sheet),
    { text: t.title, bold: true, fontSize: 15, alignment: 'center', margin: [0, 12, 0, 10] },
    ...entries(sheet),
    { text: t.day(day, month, year), alignment: 'right', margin: [0, 10, 0, 4] },
    {
      columns: [signature(t.payer, ''), signature(t.collector, receipt.holderName)],
      margin: [0, 0, 0, 12],
    },
    {
      columns: [
        { svg: qrCode(confirm), width: QR_SIZE },
        { text: `${t.confirm}\n${confirm}`, fontSize: 8 },
      ],
      columnGap: 8,
    },
  ];
}

const leafOf = (leftOut: readonly LeftOut[]): Content[] => [
  { text: t.leftOut, bold: true, fontSize: 13, margin: [0, 0, 0, 8] },
  ...leftOut.map(({ receipt, why }): Content => ({ text: [receipt, ...why].join(' – '), margin: [0, 2, 0, 2] })),
];

/** Who takes the money and which leaf it is; what makes it less than the receipt stands in a frame. */
function heading({ receipt: { book, number, lines }, print }: Sheet): Content {
  const marks = [print > 1 ? t.copy(print - 1) : null, standingOf(lines).state === 'partly' ? t.partly : null].flatMap(
    (mark) => mark ?? [],
  );
  return {
    columns: [
      [{ text: organisationWords(book, 'vi'), bold: true }, ...marks.map(framed)],
      {
        width: 'auto',
        stack: [
          `${t.symbol}: ${book.symbol}`,
          ...(book.bookNo === null ? [] : [`${t.book}: ${book.bookNo}`]),
          { text: [`${t.number}: `, { text: formatReceiptNumber(number), bold: true }] },
        ],
      },
    ],
    columnGap: 12,
  };
}

const framed = (text: string): Content => ({
  table: { body: [[{ text, bold: true }]] },
  margin: [0, 3, 0, 0],
});

function entries({ receipt: { lines }, payers }: Sheet): Content[] {
  const { paid } = standingOf(lines);
  const names = new Map(payers.map(({ id, name }) => [id, name]));
  const entry = (label: string, text: string, bold = false): Content => ({
    text: [`${label}: `, { text, bold }],
    margin: [0, 2, 0, 2],
  });
  return [
    entry(t.from, payers.map(({ name }) => name).join(', ')),
    entry(t.place, [...new Set(payers.map(({ place }) => place))].join(', ')),
    entry(t.reason, lines.map((line) => lineWords(line, 'vi', names.get(line.personId))).join('\n')),
    entry(t.amount, t.dong(formatCount(paid, 'vi')), true),
    entry(t.inWords, amountInWords(paid).vi),
  ];
}

const signature = (who: string, name: string): Content => ({
  alignment: 'center',
  stack: [who, { text: t.sign, fontSize: 8 }, { text: name, bold: true, margin: [0, 36, 0, 0] }],
});

/** The QR code of the page, drawn by the same library. */
function qrCode(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${QR_SIZE}" height="${QR_SIZE}" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
