/** What stands in a cell: a number is written with its separators where somebody reads it. */
export type Cell = string | number;

/** A paper that is handed over, as it is printed and as it is a sheet of a workbook: both have the same rows. */
export interface Paper {
  /** What the file is called, without its ending. */
  name: string;
  /** Who hands it over. */
  above: readonly string[];
  title: string;
  /** What it is about and of which day. */
  line: string;
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** The row of sums, then what stands below: a row of several cells is a row of signatures. */
  foot: readonly (readonly Cell[])[];
}

/** Head of every paper that is handed to an office. */
export const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** A paper as the rows of a sheet. */
export const sheetRows = ({ above, title, line, heads, rows, foot }: Paper): Cell[][] => [
  ...above.map((text) => [text]),
  [title],
  [line],
  [],
  [...heads],
  ...[...rows, ...foot].map((row) => [...row]),
];
