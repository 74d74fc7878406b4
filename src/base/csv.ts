/** One line of a CSV file (RFC 4180) without its line break: cells in quotes where they need them, null as nothing. */
export const csvLine = (cells: readonly (string | number | null)[]): string => delimitedLine(cells, ',');

/** Such a line with something else than a comma between its cells. */
export const delimitedLine = (cells: readonly (string | number | null)[], delimiter: string): string =>
  cells.map(cell).join(delimiter);

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet program would work out, with a quote before it; a number below nought is no such text. */
export const quotedFormula = (text: string): string =>
  /^[=+\-@\t]/.test(text) && !/^-\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;

/** The text that was quoted so. */
export const unquotedFormula = (text: string): string => (/^'[=+\-@\t]/.test(text) ? text.slice(1) : text);
