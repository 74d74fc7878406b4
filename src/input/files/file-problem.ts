/** Why a file as a whole is not read. Nothing of it is stored. */
export type FileProblem =
  | { kind: 'empty' }
  | { kind: 'utf-16' }
  | { kind: 'not-utf-8'; row: number }
  | { kind: 'old-excel' }
  | { kind: 'not-a-workbook'; reason: string }
  | { kind: 'workbook-too-large'; mostBytes: number }
  | { kind: 'quote-not-closed'; row: number }
  | { kind: 'row-too-long'; row: number; mostBytes: number }
  | { kind: 'unknown-column'; column: string; suggestion: string; allowed: readonly string[] }
  | { kind: 'unknown-head'; form: string; column: string }
  | { kind: 'repeated-column'; column: string }
  | { kind: 'missing-column'; column: string };

/** Thrown while rows are read, because only then it shows; whoever reads a file catches it. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(fileProblemMessage(problem));
    this.problem = problem;
  }
}

/** One sentence that says what is wrong and what to do. */
export function fileProblemMessage(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The file has no header row.';
    case 'utf-16':
      return 'The file is in UTF-16: save it as CSV UTF-8.';
    case 'not-utf-8':
      return `The file is not in UTF-8 (perhaps in Windows-1258) near row ${problem.row}: save it as CSV UTF-8.`;
    case 'old-excel':
      return 'The file is of an Excel before 2007: save it as .xlsx or as CSV UTF-8.';
    case 'not-a-workbook':
      return `The file is not an Excel workbook that can be read: ${problem.reason}`;
    case 'workbook-too-large':
      return `The workbook unpacks to more than ${megabytes(problem.mostBytes)} MB: save it as CSV UTF-8.`;
    case 'quote-not-closed':
      return `A quotation mark is not closed, or stands inside a cell, near row ${problem.row}.`;
    case 'row-too-long':
      return `Row ${problem.row} is longer than ${megabytes(problem.mostBytes)} MB: perhaps a quotation mark is not closed.`;
    case 'unknown-column':
      return `There is no column ${problem.column}${problem.suggestion || '.'} The columns are ${problem.allowed.join(', ')}.`;
    case 'unknown-head':
      return `The list ${problem.form} has a column «${problem.column}» that is not known (docs/office/import.md): leave it out.`;
    case 'repeated-column':
      return `The column ${problem.column} is there twice.`;
    case 'missing-column':
      return `The column ${problem.column} is missing.`;
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
