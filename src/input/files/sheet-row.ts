/** A row of a file with some text in it, as it stands there. */
export interface SheetRow {
  /** Its place in the file; see `placeOf`. */
  no: number;
  /** The text of each cell without the space around it; empty where there is none. */
  cells: readonly string[];
  /** How many cells the row has where that says something: rows of CSV files are as long as they were written. */
  width?: number;
  /** The last line of a text that does not end in a line break, so that the rest may be missing. */
  isLastWithoutBreak?: true;
}

const ROWS_OF_SHEET = 2 ** 21;

/** A row of a file as one number: numbers of later sheets are larger. Sheets count from 0, rows from 1 as people see them. */
export const numberOf = (sheet: number, row: number): number => sheet * ROWS_OF_SHEET + row;

/** Where a row stands by its number. */
export const placeOf = (no: number): { sheet: number; row: number } => ({
  sheet: Math.floor(no / ROWS_OF_SHEET),
  row: no % ROWS_OF_SHEET,
});

/** What stands for a formula whose value was not stored with it. */
export const FORMULA_WITHOUT_VALUE = '#FORMULA!';

/** What spreadsheet programs put where a value could not be worked out. */
export const isErrorValue = (text: string): boolean =>
  /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/i.test(text);

/** Blank, including spaces that do not break and marks without width. */
const AROUND = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g;

/** The text of a cell without what nobody sees around it. */
export const trimmed = (text: string): string => text.replace(AROUND, '');

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
