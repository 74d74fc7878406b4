import { Parser } from 'htmlparser2';
import { fileProblem, UnreadableFile } from './file-problem.ts';
import { MOST_ROWS } from './sheet-limits.ts';

/** Excel allows 32,767 characters in a cell. */
export const MOST_CHARACTERS = 100_000;
/** The columns that Excel has; programs format all of a row. */
export const MOST_COLUMNS = 16_384;
/** More cells, or elements of XML in one part, take longer to read than anybody waits for what a small file may hold. */
const MOST_CELLS = 4_000_000;
const MOST_ELEMENTS = 12_000_000;
const MOST_TEXTS = 1_000_000;
const MOST_DEPTH = 100;
const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** What is found in the XML of a sheet before its rows are read. */
export interface SeenSheet {
  /** Whether the sheet has its end. */
  isWhole: boolean;
  withoutValue: Map<number, number[]>;
  /** The highest number of a shared text that a cell points at, and its row. */
  lastText: { number: number; row: number };
}

/** A part of a workbook that is being read, piece by piece. */
export interface PartReader<Seen> {
  write: (text: string) => void;
  end: () => Seen;
}

interface Reading {
  /** `at` is where the tag begins in the text. */
  open?: (name: string, attributes: Readonly<Record<string, string>>, at: number) => void;
  text?: (text: string) => void;
  close?: (name: string, isImplied: boolean) => void;
}

/** Reads XML as it comes; texts and attributes that no spreadsheet program writes are refused. @throws UnreadableFile */
export function xmlReader<Seen>(seen: Seen, { open, text, close }: Reading, row: () => number): PartReader<Seen> {
  let length = 0;
  let elements = 0;
  let depth = 0;
  const check = (more: number): void => {
    length += more;
    if (length > MOST_CHARACTERS)
      throw new UnreadableFile(fileProblem('cell-too-long', { row: row(), most: MOST_CHARACTERS }));
  };
  const parser = new Parser(
    {
      onattribute: (_name, value) => {
        length = 0;
        check(value.length);
      },
      onopentag: (name, attributes) => {
        length = 0;
        elements += 1;
        depth += 1;
        if (elements > MOST_ELEMENTS || depth > MOST_DEPTH) throw tooManyCells();
        open?.(localName(name), attributes, parser.startIndex);
      },
      ontext: (found) => {
        check(found.length);
        text?.(found);
      },
      onclosetag: (name, isImplied) => {
        length = 0;
        depth -= 1;
        close?.(localName(name), isImplied);
      },
    },
    { xmlMode: true },
  );
  return {
    write: (piece) => parser.write(piece),
    end: () => {
      parser.end();
      return seen;
    },
  };
}

const tooManyCells = (): UnreadableFile =>
  new UnreadableFile(fileProblem('too-many-cells-in-sheet', { most: MOST_CELLS }));

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Any part that is only checked. */
export const anyPart = (): PartReader<null> => xmlReader(null, {}, () => 0);

/** A sheet: formulas without values, texts that it points at, and whether it ends. */
export function sheetPart(): PartReader<SeenSheet> {
  const seen: SeenSheet = { isWhole: false, withoutValue: new Map(), lastText: { number: -1, row: 0 } };
  let row = 0;
  let rows = 0;
  let cells = 0;
  let cell = { column: -1, type: '', hasFormula: false, value: '' };
  let isValue = false;
  const endCell = (): void => {
    if (cell.hasFormula && cell.value === '') {
      const columns = seen.withoutValue.get(row);
      if (columns) columns.push(cell.column);
      else seen.withoutValue.set(row, [cell.column]);
    }
    if (cell.type !== 's') return;
    const number = /^\d+$/.test(cell.value) ? Number(cell.value) : Number.POSITIVE_INFINITY;
    if (number > seen.lastText.number) seen.lastText = { number, row };
  };
  const reading: Reading = {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) : row + 1;
        rows += 1;
        if (Math.max(row, rows) > MOST_ROWS)
          throw new UnreadableFile(fileProblem('too-many-rows', { most: MOST_ROWS }));
        cell = { column: -1, type: '', hasFormula: false, value: '' };
      } else if (name === 'c') {
        const column = attributes.r ? columnOf(attributes.r) : cell.column + 1;
        cells += 1;
        if (cells > MOST_CELLS) throw tooManyCells();
        if (column >= MOST_COLUMNS)
          throw new UnreadableFile(fileProblem('too-many-columns', { columns: column + 1, most: MOST_COLUMNS }));
        cell = { column, type: attributes.t ?? '', hasFormula: false, value: '' };
      } else if (name === 'f') cell.hasFormula = true;
      isValue = name === 'v' || name === 't';
    },
    text: (found) => {
      if (isValue) cell.value += found;
    },
    close: (name, isImplied) => {
      isValue = false;
      if (name === 'c') endCell();
      if (name === 'worksheet') seen.isWhole = !isImplied;
    },
  };
  return xmlReader(seen, reading, () => row);
}

/** `C7` → 2. */
const columnOf = (reference: string): number =>
  [...reference.replace(/[^A-Z]/g, '')].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A,
    0,
  ) - 1;

/** The shared texts: how many there are. */
export function textsPart(): PartReader<{ count: number }> {
  const seen = { count: 0 };
  const close = (name: string): void => {
    if (name === 'si') seen.count += 1;
    if (seen.count > MOST_TEXTS) throw tooManyCells();
  };
  return xmlReader(seen, { close }, () => 0);
}

/** A sheet as the workbook names it. */
export interface NamedSheet {
  name: string;
  isHidden: boolean;
  relation: string;
}

/** The workbook: its sheets in order. */
export function workbookPart(): PartReader<NamedSheet[]> {
  const seen: NamedSheet[] = [];
  const open: Reading['open'] = (name, attributes) => {
    if (name !== 'sheet') return;
    const [, relation = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
    seen.push({ name: attributes.name ?? '', isHidden: /hidden/i.test(attributes.state ?? ''), relation });
  };
  return xmlReader(seen, { open }, () => 0);
}

/** The relations of the workbook: which file each is. */
export function relationsPart(): PartReader<Map<string, string>> {
  const seen = new Map<string, string>();
  const open: Reading['open'] = (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') seen.set(Id, Target.replace(/^.*\//, ''));
  };
  return xmlReader(seen, { open }, () => 0);
}
