import { fileProblem, UnreadableFile } from './file-problem.ts';
import { FORMULA_WITHOUT_VALUE, isBlank, trimmed } from './sheet-row.ts';
import { MOST_CHARACTERS, MOST_COLUMNS, type PartReader, xmlReader } from './workbook-parts.ts';

/** A sheet of an OpenDocument spreadsheet, and where it begins in the text of `content.xml`. */
export interface OdsSheet {
  name: string;
  isHidden: boolean;
  at: number;
}

interface SeenContent {
  sheets: OdsSheet[];
  isSpreadsheet: boolean;
  isWhole: boolean;
}

/** Looks through `content.xml`: its sheets in order, and whether it has its end. */
export function odsContent(): PartReader<SeenContent> {
  const seen: SeenContent = { sheets: [], isSpreadsheet: false, isWhole: false };
  const hidden = new Set<string>();
  let style = '';
  let depth = 0;
  return xmlReader(
    seen,
    {
      open: (name, attributes, at) => {
        if (name === 'spreadsheet') seen.isSpreadsheet = true;
        else if (name === 'style') style = attributes['style:name'] ?? '';
        else if (name === 'table-properties' && attributes['table:display'] === 'false') hidden.add(style);
        else if (name === 'table') {
          depth += 1;
          if (depth > 1) return;
          const isHidden = hidden.has(attributes['table:style-name'] ?? '');
          seen.sheets.push({ name: attributes['table:name'] ?? '', isHidden, at });
        }
      },
      close: (name, isImplied) => {
        if (name === 'table') depth -= 1;
        if (name === 'document-content') seen.isWhole = !isImplied;
      },
    },
    () => 0,
  );
}

/** Rows that a file says once and means many times; blank ones are no rows. */
const MOST_REPEATED = 10_000;

/** Texts in a cell that are not the cell's: notes, shapes, tables within. */
const ASIDES = new Set(['annotation', 'shapes', 'frame', 'custom-shape', 'table']);

interface Cell {
  attributes: Readonly<Record<string, string>>;
  text: string;
  paragraphs: number;
}

/** A row as it stands in a sheet. */
export interface NumberedRow {
  row: number;
  cells: string[];
}

/** Reads one sheet from its beginning on, row by row. */
export class OdsSheetReader {
  #rows: NumberedRow[] = [];
  #hasBegun = false;
  #hasEnded = false;
  /** Rows above the one that is being read. */
  #above = 0;
  #repeated = 0;
  #times = 1;
  #cells: string[] = [];
  #blank = 0;
  #cell: Cell | null = null;
  #aside = 0;
  readonly #xml = xmlReader(
    null,
    {
      open: (name, attributes) => this.#open(name, attributes),
      text: (text) => this.#add(text.replace(/[ \n\r\t]+/g, ' ')),
      close: (name) => this.#close(name),
    },
    () => this.#above + 1,
  );

  /** Answers the rows that are complete with that text, and whether the sheet has ended. @throws UnreadableFile */
  write(text: string): { rows: NumberedRow[]; hasEnded: boolean } {
    this.#xml.write(text);
    return { rows: this.#rows.splice(0), hasEnded: this.#hasEnded };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#hasEnded) return;
    if (!this.#hasBegun && name === 'table') this.#hasBegun = true;
    else if (ASIDES.has(name)) this.#aside += 1;
    if (this.#aside > 0) return;
    if (name === 'table-row') this.#times = repeatOf(attributes['table:number-rows-repeated']);
    else if (CELLS.has(name)) this.#cell = { attributes, text: '', paragraphs: 0 };
    else if (name === 'p' && this.#cell) {
      if (this.#cell.paragraphs > 0) this.#add('\n');
      this.#cell.paragraphs += 1;
    } else if (name === 's') this.#add(' '.repeat(Math.min(MOST_CHARACTERS, repeatOf(attributes['text:c']))));
    else if (name === 'tab' || name === 'line-break') this.#add(name === 'tab' ? '\t' : '\n');
  }

  #close(name: string): void {
    if (this.#hasEnded) return;
    if (this.#aside > 0) {
      if (ASIDES.has(name)) this.#aside -= 1;
      return;
    }
    if (CELLS.has(name) && this.#cell) this.#endCell(this.#cell);
    else if (name === 'table-row') this.#endRow();
    else if (name === 'table') this.#hasEnded = true;
  }

  #add(text: string): void {
    if (!this.#cell || this.#aside > 0 || this.#cell.paragraphs === 0) return;
    this.#cell.text += text;
    if (this.#cell.text.length > MOST_CHARACTERS) {
      throw new UnreadableFile(fileProblem('cell-too-long', { row: this.#above + 1, most: MOST_CHARACTERS }));
    }
  }

  #endCell(cell: Cell): void {
    const text = textOf(cell);
    const count = repeatOf(cell.attributes['table:number-columns-repeated']);
    this.#cell = null;
    if (text === '') {
      this.#blank += count;
      return;
    }
    const columns = this.#cells.length + this.#blank + count;
    if (columns > MOST_COLUMNS)
      throw new UnreadableFile(fileProblem('too-many-columns', { columns, most: MOST_COLUMNS }));
    while (this.#cells.length < columns - count) this.#cells.push('');
    while (this.#cells.length < columns) this.#cells.push(text);
    this.#blank = 0;
  }

  #endRow(): void {
    if (!isBlank(this.#cells)) {
      this.#repeated += this.#times - 1;
      const row = this.#above + 1;
      if (this.#repeated > MOST_REPEATED)
        throw new UnreadableFile(fileProblem('rows-repeated', { row, times: this.#times, most: MOST_REPEATED }));
      for (let at = 0; at < this.#times; at++) this.#rows.push({ row: row + at, cells: [...this.#cells] });
    }
    this.#above += this.#times;
    this.#cells = [];
    this.#blank = 0;
  }
}

const CELLS = new Set(['table-cell', 'covered-table-cell']);

function repeatOf(text: string | undefined): number {
  const count = Number(text ?? '1');
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/** A cell as a CSV file would have it: days as days, however the sheet shows them, and times without a zone. */
function textOf({ attributes, text }: Cell): string {
  const type = attributes['office:value-type'] ?? '';
  if (attributes['table:formula'] && text === '' && !hasValue(attributes)) return FORMULA_WITHOUT_VALUE;
  if (attributes['calcext:value-type'] === 'error') return trimmed(text);
  if (NUMBERS.has(type) && attributes['office:value']) return String(Number(attributes['office:value']));
  if (type === 'date' && attributes['office:date-value']) return dayOrTime(attributes['office:date-value']);
  if (type === 'boolean') return attributes['office:boolean-value'] ?? '';
  return trimmed(type === 'string' ? (attributes['office:string-value'] ?? text) : text);
}

const NUMBERS = new Set(['float', 'percentage', 'currency']);
const VALUES = ['value', 'date-value', 'time-value', 'boolean-value', 'string-value'];
const hasValue = (attributes: Cell['attributes']): boolean => VALUES.some((name) => `office:${name}` in attributes);

function dayOrTime(text: string): string {
  const [day = '', time = ''] = text.replace(/\.\d+$/, '').split('T');
  return time === '' || time === '00:00:00' ? day : `${day}T${time}`;
}
