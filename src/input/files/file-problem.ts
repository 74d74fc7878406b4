import { didYouMean } from '#base/nearest.ts';
import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why a file as a whole is not read. Nothing of it is stored. */
export interface FileProblems {
  'no-such-file': { path: string };
  empty: object;
  'utf-16': object;
  'not-utf-8': { row: number };
  'old-excel': object;
  'not-a-workbook': { reason: string };
  'workbook-too-large': { mostBytes: number };
  'quote-not-closed': { row: number };
  'row-too-long': { row: number; mostBytes: number };
  'unknown-column': { column: string; nearest: string | null; allowed: readonly string[] };
  'unknown-head': { form: string; column: string };
  'repeated-column': { column: string };
  'missing-column': { column: string };
}

export type FileProblem = ProblemOf<FileProblems>;
export const fileProblem = problemsOf<FileProblems>();

/** Thrown while rows are read, because only then it shows; whoever reads a file catches it. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(fileProblemWords(problem).en);
    this.problem = problem;
  }
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });
const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

export const FILE_WORDS: ProblemWords<FileProblems> = {
  'no-such-file': ({ path }) => both(`Không có tệp ${path} để đọc.`, `There is no file ${path} that can be read.`),
  empty: () => both('Tệp không có dòng tiêu đề.', 'The file has no header row.'),
  'utf-16': () => both('Tệp ở dạng UTF-16: hãy lưu thành CSV UTF-8.', 'The file is in UTF-16: save it as CSV UTF-8.'),
  'not-utf-8': ({ row }) =>
    both(
      `Tệp không ở dạng UTF-8 (có thể Windows-1258) gần dòng ${row}: hãy lưu thành CSV UTF-8.`,
      `The file is not in UTF-8 (perhaps in Windows-1258) near row ${row}: save it as CSV UTF-8.`,
    ),
  'old-excel': () =>
    both(
      'Tệp của Excel trước 2007: hãy lưu thành .xlsx hoặc CSV UTF-8.',
      'The file is of an Excel before 2007: save it as .xlsx or as CSV UTF-8.',
    ),
  'not-a-workbook': ({ reason }) =>
    both(
      `Tệp không phải bảng tính Excel đọc được: ${reason}`,
      `The file is not an Excel workbook that can be read: ${reason}`,
    ),
  'workbook-too-large': ({ mostBytes }) =>
    both(
      `Bảng tính giải nén ra hơn ${megabytes(mostBytes)} MB: hãy lưu thành CSV UTF-8.`,
      `The workbook unpacks to more than ${megabytes(mostBytes)} MB: save it as CSV UTF-8.`,
    ),
  'quote-not-closed': ({ row }) =>
    both(
      `Dấu ngoặc kép chưa đóng, hoặc nằm giữa ô, gần dòng ${row}.`,
      `A quotation mark is not closed, or stands inside a cell, near row ${row}.`,
    ),
  'row-too-long': ({ row, mostBytes }) =>
    both(
      `Dòng ${row} dài hơn ${megabytes(mostBytes)} MB: có thể dấu ngoặc kép chưa đóng.`,
      `Row ${row} is longer than ${megabytes(mostBytes)} MB: perhaps a quotation mark is not closed.`,
    ),
  'unknown-column': ({ column, nearest, allowed }) => {
    const hint = didYouMean(nearest, both('.', '.'));
    return both(
      `Không có cột ${column || '(trống)'}${hint.vi} Các cột là ${allowed.join(', ')}.`,
      `There is no column ${column || '(empty)'}${hint.en} The columns are ${allowed.join(', ')}.`,
    );
  },
  'unknown-head': ({ form, column }) =>
    both(
      `Danh sách ${form} có cột «${column}» chưa biết (docs/office/import.md): hãy bỏ cột ấy.`,
      `The list ${form} has a column «${column}» that is not known (docs/office/import.md): leave it out.`,
    ),
  'repeated-column': ({ column }) => both(`Cột ${column} có hai lần.`, `The column ${column} is there twice.`),
  'missing-column': ({ column }) => both(`Thiếu cột ${column}.`, `The column ${column} is missing.`),
};

/** One sentence that says what is wrong and what to do. */
export const fileProblemWords = (problem: FileProblem): Bilingual => inWords(FILE_WORDS, problem);
