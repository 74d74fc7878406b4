import { didYouMean } from '#base/nearest.ts';
import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import type { ListForm } from './lists/layouts.ts';
import { vietnameseHead } from './vietnamese-heads.ts';

/** Why a file as a whole is not read. Nothing of it is stored. */
export interface FileProblems {
  'no-such-file': { path: string };
  empty: object;
  'utf-16': object;
  'not-utf-8': { row: number };
  'too-old-excel': object;
  'has-password': object;
  'texts-too-large': { mostBytes: number };
  'file-too-large': { mostBytes: number };
  'too-many-sheets': { sheets: number };
  'too-many-rows': { most: number };
  'too-many-cells-in-sheet': { most: number };
  'rows-repeated': { row: number; times: number; most: number };
  'other-format': { format: FileFormat };
  picture: object;
  'not-a-workbook': { reason: string };
  'workbook-too-large': { mostBytes: number };
  'cell-too-long': { row: number; most: number };
  'sheet-cut-off': { sheet: string };
  'text-missing': { row: number };
  'no-such-sheet': { sheet: string; sheets: readonly string[] };
  'no-sheet-to-read': { sheets: readonly string[] };
  'quote-not-closed': { row: number };
  'row-too-long': { row: number; mostBytes: number };
  'too-many-columns': { columns: number; most: number };
  'unknown-column': { column: string; nearest: string | null; allowed: readonly string[] };
  'unknown-head': { form: ListForm; column: string; nearest: string | null };
  'unknown-money-head': { form: ListForm; column: string; nearest: string | null };
  'repeated-column': { column: string };
  'missing-column': { column: string };
  'missing-codes': { columns: readonly string[] };
  'missing-heads': { form: string; heads: readonly string[] };
  'list-contradicts': { said: string; heads: string };
  'list-unclear': object;
  'refused-file-not-writable': { path: string };
}

/** What a file is that is not read. */
export type FileFormat =
  | 'pdf'
  | 'rtf'
  | 'xml-2003'
  | 'flat-ods'
  | 'web-page'
  | 'xml'
  | 'other-ods'
  | 'xlsb'
  | 'word'
  | 'other-zip';

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
  'too-old-excel': () =>
    both(
      'Tệp .xls của Excel trước 1997: mở tệp và lưu thành .xlsx.',
      'The file is an .xls of an Excel before 1997: open it and save it as .xlsx.',
    ),
  'has-password': () =>
    both(
      'Tệp có mật khẩu: mở tệp và lưu lại không mật khẩu.',
      'The file has a password: open it and save it without one.',
    ),
  'file-too-large': ({ mostBytes }) =>
    both(
      `Tệp .xls lớn hơn ${megabytes(mostBytes)} MB: hãy lưu thành .xlsx hoặc CSV UTF-8.`,
      `The .xls is larger than ${megabytes(mostBytes)} MB: save it as .xlsx or CSV UTF-8.`,
    ),
  'texts-too-large': ({ mostBytes }) =>
    both(
      `Các đoạn chữ khác nhau của bảng tính lớn hơn ${megabytes(mostBytes)} MB: hãy lưu thành CSV UTF-8.`,
      `The different texts of the workbook are larger than ${megabytes(mostBytes)} MB: save it as CSV UTF-8.`,
    ),
  'too-many-sheets': ({ sheets }) =>
    both(
      `Bảng tính có ${sheets} trang lớn: hãy chia thành nhiều tệp.`,
      `The workbook has ${sheets} large sheets: divide it into several files.`,
    ),
  'too-many-rows': ({ most }) =>
    both(
      `Trang tính có hơn ${most} dòng: hãy chia thành nhiều tệp.`,
      `The sheet has more than ${most} rows: divide it into several files.`,
    ),
  'too-many-cells-in-sheet': ({ most }) =>
    both(
      `Trang tính có hơn ${megabytes(most)} triệu ô: hãy lưu thành CSV UTF-8, hoặc chia thành nhiều tệp.`,
      `The sheet has more than ${megabytes(most)} million cells: save it as CSV UTF-8, or divide it into several files.`,
    ),
  'rows-repeated': ({ row, times, most }) =>
    both(
      `Dòng ${row} được lặp lại ${times} lần; nhiều nhất ${most}: hãy xoá các dòng thừa.`,
      `Row ${row} is repeated ${times} times; ${most} at most are read: delete the rows that are too many.`,
    ),
  'other-format': ({ format }) =>
    both(
      `Tệp là ${FORMATS[format].vi}, không phải bảng tính .xlsx: mở tệp bằng Excel hoặc LibreOffice và lưu thành .xlsx.`,
      `The file is ${FORMATS[format].en}, not an .xlsx workbook: open it in Excel or LibreOffice and save it as .xlsx.`,
    ),
  picture: () =>
    both('Tệp là ảnh: hãy gửi chính bảng tính ấy.', 'The file is a picture: hand in the spreadsheet itself.'),
  'not-a-workbook': ({ reason }) =>
    both(
      'Tệp không phải bảng tính đọc được, hoặc đã hỏng: hãy mở bằng Excel hay LibreOffice rồi lưu lại thành .xlsx.',
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
    const stop = both('.', '.');
    return both(
      `Không có cột «${column}»${didYouMean(nearest && vietnameseHead(nearest), stop).vi} Các cột là ${allowed.map(vietnameseHead).join('; ')}.`,
      `There is no column ${column}${didYouMean(nearest, stop).en} The columns are ${allowed.join(', ')}.`,
    );
  },
  'unknown-head': ({ form, column, nearest }) => {
    const hint = didYouMean(nearest, both('.', '.'));
    return both(
      `Danh sách ${form} có cột «${column}» chưa biết${hint.vi} Nếu cột không nói về tiền thì bỏ cột ấy.`,
      `The list ${form} has a column «${column}» that is not known${hint.en} If it does not hold money, leave it out.`,
    );
  },
  'unknown-money-head': ({ form, column, nearest }) => {
    const hint = didYouMean(nearest, both('.', '.'));
    return both(
      `Danh sách ${form} có cột tiền «${column}» chưa biết${hint.vi} Đừng bỏ cột ấy: hãy nói nó là cột nào, hoặc ghi tên cột như trong mẫu.`,
      `The list ${form} has a column of money «${column}» that is not known${hint.en} Do not leave it out: say which column it is, or name it as the form does.`,
    );
  },
  'repeated-column': ({ column }) =>
    both(`Cột «${vietnameseHead(column)}» có hai lần.`, `The column ${column} is there twice.`),
  'missing-column': ({ column }) => both(`Thiếu cột «${vietnameseHead(column)}».`, `The column ${column} is missing.`),
  'missing-codes': ({ columns }) =>
    both(
      `Thiếu cột ${columns.map((each) => `«${vietnameseHead(each)}»`).join(' hoặc ')}: cần một cột mã để biết mỗi dòng là của ai.`,
      `The column ${columns.join(' or ')} is missing: a code says whom each row is about.`,
    ),
  'missing-heads': ({ form, heads }) =>
    both(
      `Danh sách ${form} thiếu cột ${heads.map((head) => `«${head}»`).join(', ')}.`,
      `The list ${form} lacks the column ${heads.map((head) => `«${head}»`).join(', ')}.`,
    ),
  'list-contradicts': ({ said, heads }) =>
    both(
      `Tiêu đề hoặc tên trang tính nói ${said}, các cột là của ${heads}: không đọc để khỏi ghi nhầm loại hình.`,
      `The title or the name of the sheet says ${said}, the columns are those of ${heads}: nothing is read, so that no payment gets into the wrong insurance.`,
    ),
  'list-unclear': () =>
    both(
      'Không rõ là D05-TS (BHXH tự nguyện) hay D03-TS (BHYT): hãy giữ dòng tên danh sách ở trên các cột.',
      'It cannot be told whether this is D05-TS (voluntary insurance) or D03-TS (health insurance): keep the title above the columns.',
    ),
  'cell-too-long': ({ row, most }) =>
    both(
      `Gần dòng ${row} có ô hoặc thuộc tính dài hơn ${most} ký tự.`,
      `Near row ${row} a cell or attribute is longer than ${most} characters.`,
    ),
  'sheet-cut-off': ({ sheet }) =>
    both(
      `Trang tính «${sheet}» bị cắt cụt, không có phần cuối: hãy tải lại tệp.`,
      `The sheet «${sheet}» is cut off before its end: get the file again.`,
    ),
  'text-missing': ({ row }) =>
    both(
      `Dòng ${row} chỉ đến một đoạn chữ không có trong bảng tính: tệp bị hỏng.`,
      `Row ${row} points at a text that is not in the workbook: the file is damaged.`,
    ),
  'no-such-sheet': ({ sheet, sheets }) =>
    both(
      `Không có trang tính «${sheet}». Có: ${sheets.join(', ')}.`,
      `There is no sheet «${sheet}». There are: ${sheets.join(', ')}.`,
    ),
  'no-sheet-to-read': ({ sheets }) =>
    both(
      `Không trang tính nào đọc được: ${sheets.join(', ')}.`,
      `None of the sheets can be read: ${sheets.join(', ')}.`,
    ),
  'too-many-columns': ({ columns, most }) =>
    both(`Tệp có ${columns} cột; nhiều nhất là ${most}.`, `The file has ${columns} columns; ${most} at most are read.`),
  'refused-file-not-writable': ({ path }) =>
    both(
      `Không ghi được vào thư mục của ${path}, nơi đặt các dòng bị từ chối: chưa ghi gì vào sổ.`,
      `The folder of ${path}, where refused rows would be put, cannot be written to: nothing was recorded.`,
    ),
};

const FORMATS: Record<FileFormat, Bilingual> = {
  pdf: both('PDF', 'a PDF'),
  rtf: both('văn bản RTF', 'a text in RTF'),
  'xml-2003': both('bảng tính XML 2003', 'an XML spreadsheet of 2003'),
  'flat-ods': both('bảng tính OpenDocument dạng XML (.fods)', 'a flat OpenDocument spreadsheet (.fods)'),
  'web-page': both('trang web', 'a web page'),
  xml: both('XML', 'XML'),
  'other-ods': both('tệp OpenDocument không phải bảng tính', 'an OpenDocument file that is no spreadsheet'),
  xlsb: both('bảng tính nhị phân (.xlsb)', 'a binary workbook (.xlsb)'),
  word: both('văn bản Word', 'a Word document'),
  'other-zip': both('tệp nén', 'an archive'),
};

/** One sentence that says what is wrong and what to do. */
export const fileProblemWords = (problem: FileProblem): Bilingual => inWords(FILE_WORDS, problem);
