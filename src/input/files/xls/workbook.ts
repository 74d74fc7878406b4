import { type FileProblem, fileProblem, UnreadableFile } from '../file-problem.ts';
import { FORMULA_WITHOUT_VALUE } from '../sheet-row.ts';
import { cellText } from '../xlsx.ts';
import { compoundStreams } from './compound-file.ts';
import { type BiffRecord, BlockReader, RECORD, recordsOf } from './records.ts';

/** A workbook of Excel 97 to 2003. */
export interface XlsWorkbook {
  sheets: { name: string; isHidden: boolean; rows: () => Generator<{ row: number; cells: string[] }> }[];
}

interface Sheet {
  name: string;
  isHidden: boolean;
  at: number;
}

/** What holds for all sheets. */
interface Globals {
  sheets: Sheet[];
  texts: string[];
  /** Whether numbers of that format (by its place) are days. */
  isDay: boolean[];
  is1904: boolean;
}

const BIFF8 = 0x0600;
const WORKSHEET = 0;

/** Reads a workbook of Excel 97 to 2003. @throws UnreadableFile */
export function readXls(file: Uint8Array): XlsWorkbook {
  const stream = unlessDamaged(() => workbookStream(file));
  const globals = unlessDamaged(() => globalsOf(stream));
  const starts = globals.sheets.map(({ at }) => at).toSorted((a, b) => a - b);
  if (new Set(starts).size < starts.length) throw damaged('two sheets in one place');
  return {
    sheets: globals.sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      rows: () => rowsOf(stream, sheet, globals, starts.find((at) => at > sheet.at) ?? stream.length),
    })),
  };
}

/** Whatever it points at is not there. */
const CUT_OFF = 'the .xls is cut off or damaged';

const damaged = (reason: string): UnreadableFile => new UnreadableFile(fileProblem('not-a-workbook', { reason }));
const refused = (problem: FileProblem): UnreadableFile => new UnreadableFile(problem);

function unlessDamaged<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw damaged(CUT_OFF);
    throw error;
  }
}

function workbookStream(file: Uint8Array): Buffer {
  const streams = compoundStreams(file);
  const named = (name: string) => streams.find((each) => each.name === name);
  if (named('EncryptedPackage')) throw refused(fileProblem('has-password', {}));
  if (named('WordDocument')) throw refused(fileProblem('other-format', { format: 'word' }));
  const workbook = named('Workbook');
  if (workbook) return Buffer.from(workbook.bytes());
  throw named('Book') ? refused(fileProblem('too-old-excel', {})) : damaged('no workbook in it');
}

function globalsOf(stream: Buffer): Globals {
  const globals: Globals = { sheets: [], texts: [], isDay: [], is1904: false };
  const formats = new Map<number, string>();
  const formatOfXf: number[] = [];
  for (const { kind, at, blocks } of recordsOf(stream, 0)) {
    const [data] = blocks;
    if (at === 0 && (kind !== RECORD.bof || data.readUInt16LE(0) !== BIFF8))
      throw refused(fileProblem('too-old-excel', {}));
    if (kind === RECORD.eof) break;
    if (kind === RECORD.filePass) throw refused(fileProblem('has-password', {}));
    if (kind === RECORD.date1904) globals.is1904 = data.readUInt16LE(0) === 1;
    else if (kind === RECORD.format) formats.set(data.readUInt16LE(0), new BlockReader(blocks, 2).text(2));
    else if (kind === RECORD.xf) formatOfXf.push(data.readUInt16LE(2));
    else if (kind === RECORD.boundSheet && data[5] === WORKSHEET) {
      const isHidden = ((data[4] ?? 0) & 3) !== 0;
      globals.sheets.push({ name: new BlockReader(blocks, 6).text(1), isHidden, at: data.readUInt32LE(0) });
    } else if (kind === RECORD.sst) globals.texts = textsOf(blocks);
  }
  globals.isDay = formatOfXf.map((format) => DAY_FORMATS.has(format) || isDayFormat(formats.get(format) ?? ''));
  return globals;
}

function textsOf(blocks: BiffRecord['blocks']): string[] {
  const reader = new BlockReader(blocks, 8);
  const texts: string[] = [];
  while (!reader.isAtEnd) texts.push(reader.text(2));
  return texts;
}

/** Formats that every Excel has, for days and times; those from 27 on are of East Asian ones. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57, 58]);

/** Whether a format shows days or times: letters outside of quotation marks and colours. */
const isDayFormat = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|AM\/PM/gi, ''));

/** The rows of a sheet from the first to the last. @throws UnreadableFile */
function* rowsOf(stream: Buffer, { name, at }: Sheet, globals: Globals, to: number) {
  let row = -1;
  let cells: string[] = [];
  let depth = 0;
  let pending: { column: number } | null = null;
  try {
    for (const record of recordsOf(stream, at, to)) {
      const { kind, blocks } = record;
      const [data] = blocks;
      if (kind === RECORD.bof) depth += 1; // a chart in a sheet has a beginning and an end too
      if (kind === RECORD.eof) depth -= 1;
      if (depth === 0) {
        if (row >= 0) yield { row: row + 1, cells };
        return;
      }
      if (depth > 1) continue;
      if (pending && !BEFORE_STRING.has(kind)) {
        if (kind === RECORD.string) cells[pending.column] = new BlockReader(blocks).text(2);
        pending = null;
      }
      if (!CELLS.has(kind)) continue;
      const next = data.readUInt16LE(0);
      if (next < row) throw damaged(`row ${next + 1} below row ${row + 1}`);
      if (next > row) {
        if (row >= 0) yield { row: row + 1, cells };
        row = next;
        cells = [];
      }
      const column = data.readUInt16LE(2);
      for (const [index, text] of textsIn(record, globals, row).entries()) put(cells, column + index, text);
      if (kind === RECORD.formula && cells[column] === FORMULA_WITHOUT_VALUE) pending = { column };
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged(CUT_OFF);
    throw error;
  }
  throw refused(fileProblem('sheet-cut-off', { sheet: name }));
}

function put(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

const CELLS: ReadonlySet<number> = new Set([
  ...[RECORD.labelSst, RECORD.rk, RECORD.mulRk, RECORD.number, RECORD.boolErr, RECORD.label, RECORD.rString],
  RECORD.formula,
]);
/** What may stand between a formula and the text that it gives. */
const BEFORE_STRING: ReadonlySet<number> = new Set([RECORD.sharedFormula, RECORD.array, RECORD.table]);

/** The texts of a record of cells: one, or of a row of numbers each. */
function textsIn({ kind, blocks }: BiffRecord, globals: Globals, row: number): string[] {
  const [data] = blocks;
  const number = (value: number, xf: number): string =>
    cellText(globals.isDay[xf] ? dateOf(value, globals.is1904) : value);
  const xf = data.readUInt16LE(4);
  switch (kind) {
    case RECORD.labelSst: {
      const text = globals.texts[data.readUInt32LE(6)];
      if (text === undefined) throw refused(fileProblem('text-missing', { row: row + 1 }));
      return [cellText(text)];
    }
    case RECORD.rk:
      return [number(numberOfRk(data.readInt32LE(6)), xf)];
    case RECORD.mulRk:
      return Array.from({ length: Math.floor((data.length - 6) / 6) }, (_, index) =>
        number(numberOfRk(data.readInt32LE(6 + 6 * index)), data.readUInt16LE(4 + 6 * index)),
      );
    case RECORD.number:
      return [number(data.readDoubleLE(6), xf)];
    case RECORD.boolErr:
      return [data[7] === 1 ? errorOf(data[6]) : String(data[6] !== 0)];
    case RECORD.formula:
      return [valueOfFormula(data, (value) => number(value, xf))];
    default:
      return [cellText(new BlockReader(blocks, 6).text(2))];
  }
}

const ALWAYS_CALCULATE = 1;

/** A formula's stored value. A text follows in a record of its own; a program that does not calculate leaves 0 to be calculated. */
function valueOfFormula(data: Buffer, number: (value: number) => string): string {
  const isNumber = data.readUInt16LE(12) !== 0xffff;
  if (isNumber) {
    const value = data.readDoubleLE(6);
    return value === 0 && (data.readUInt16LE(14) & ALWAYS_CALCULATE) !== 0 ? FORMULA_WITHOUT_VALUE : number(value);
  }
  switch (data[6]) {
    case 1:
      return String(data[8] !== 0);
    case 2:
      return errorOf(data[8]);
    case 3:
      return '';
    default:
      return FORMULA_WITHOUT_VALUE;
  }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
const errorOf = (code = 42): string => ERRORS[code] ?? '#N/A';

/** A number in 30 bits: whole or the upper half of one with a point, perhaps hundredths. */
function numberOfRk(rk: number): number {
  const upper = Buffer.alloc(8);
  upper.writeInt32LE(rk & ~3, 4);
  const value = rk & 2 ? rk >> 2 : upper.readDoubleLE(0);
  return rk & 1 ? value / 100 : value;
}

const MS_OF_DAY = 86_400_000;
/** The day that Excel takes for the 29 February 1900, which there was not. */
const NO_DAY = 60;

function dateOf(serial: number, is1904: boolean): Date {
  if (is1904) return new Date(Date.UTC(1904, 0, 1) + serial * MS_OF_DAY);
  const day = serial >= NO_DAY ? serial - 1 : serial;
  return new Date(Date.UTC(1899, 11, 31) + day * MS_OF_DAY);
}
