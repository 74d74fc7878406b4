import type { Day } from '#base/dates.ts';
import { didYouMean } from '#base/nearest.ts';
import type { ProblemWords } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';
import type { Garbling } from './names.ts';

/** Why the text of one field is not the value that it should be. */
export interface CellProblems {
  required: object;
  'not-a-code': object;
  'not-an-area-code': object;
  'not-a-uuid': object;
  'not-digits': { length: number };
  'not-a-choice': { allowed: readonly string[]; nearest: string | null };
  'not-whole': { of: WholeOf; least: number; most: number };
  'not-a-number': object;
  'not-a-day': object;
  'not-a-month': object;
  'not-a-birth-date': object;
  'not-an-instant': object;
  'not-codes': object;
  'not-an-email': object;
  'not-a-period': object;
  placeholder: object;
  'lost-zeros': { meant: string };
  'ambiguous-number': { whole: string; decimal: string };
  'day-of-excel': { day: Day };
  'two-digit-year': object;
  garbled: { garbling: Garbling };
}

/** What is counted in whole numbers. */
export type WholeOf = 'dong' | 'months' | 'people';

const both = (vi: string, en: string): Bilingual => ({ vi, en });

const WHOLE: Record<WholeOf, Bilingual> = {
  dong: both('số đồng nguyên', 'a whole amount of đồng'),
  months: both('số tháng nguyên', 'a whole number of months'),
  people: both('số người nguyên', 'a whole number of people'),
};

/** How the sentence goes on from the field and its text: `is not a day …`; a question ends in its own mark. */
export const CELL_WORDS: ProblemWords<CellProblems> = {
  required: () => both('phải có', 'is required'),
  'not-a-code': () =>
    both(
      'không phải một mã: chữ, số và gạch nối, không có dấu cách',
      'is not a code: letters, digits and hyphens without a space',
    ),
  'not-an-area-code': () =>
    both('không phải mã địa bàn: 2, 3 hoặc 5 chữ số', 'is not the code of an area: 2, 3 or 5 digits'),
  'not-a-uuid': () =>
    both(
      'không phải một UUID như 0190c7a4-5a00-7000-8000-000000000001',
      'is not a UUID such as 0190c7a4-5a00-7000-8000-000000000001',
    ),
  'not-digits': ({ length }) =>
    both(`không phải dãy đúng ${length} chữ số`, `is not a number of exactly ${length} digits`),
  'not-a-choice': ({ allowed, nearest }) => {
    const hint = didYouMean(nearest, both('', ''));
    return both(`không thuộc ${allowed.join(', ')}${hint.vi}`, `is not one of ${allowed.join(', ')}${hint.en}`);
  },
  'not-whole': ({ of, least, most }) => {
    const plain = of === 'dong' ? both(', không có dấu phân cách', ', without separators') : both('', '');
    return both(
      `không phải ${WHOLE[of].vi} từ ${least} đến ${most}${plain.vi}`,
      `is not ${WHOLE[of].en} from ${least} to ${most}${plain.en}`,
    );
  },
  'not-a-number': () =>
    both(
      'không phải số từ 0 trở lên, có dấu chấm thập phân và không có dấu phân cách',
      'is not a number of 0 or more, with a decimal point and no separators',
    ),
  'not-a-day': () =>
    both(
      'không phải một ngày trong lịch từ 1900 đến 2099, viết như 31/12/2026',
      'is not a day of the calendar from 1900 to 2099, such as 31/12/2026 or 2026-12-31',
    ),
  'not-a-month': () =>
    both(
      'không phải một tháng từ 1900 đến 2099, viết như 12/2026',
      'is not a month from 1900 to 2099, such as 12/2026 or 2026-12',
    ),
  'not-a-birth-date': () =>
    both(
      'không phải năm, tháng hay ngày từ 1900 đến 2099, viết như 1985, 05/1985 hay 31/05/1985',
      'is not a year, month or day from 1900 to 2099, such as 1985, 05/1985 or 31/05/1985',
    ),
  'not-an-instant': () =>
    both('không phải thời điểm như 2020-12-31T16:05:00+07:00', 'is not a time such as 2020-12-31T16:05:00+07:00'),
  'not-codes': () => both('không phải danh sách mã có | ở giữa', 'is not a list of codes with | between them'),
  'not-an-email': () =>
    both('không phải địa chỉ thư điện tử như binh@example.vn', 'is not an address of e-mail such as binh@example.vn'),
  'not-a-period': () =>
    both(
      'không phải năm, quý hay tháng, viết như 2026, 2026-Q4 hay 2026-12',
      'is not a year, quarter or month, such as 2026, 2026-Q4 or 2026-12',
    ),
  placeholder: () =>
    both('là số điền tạm, không phải số của một người', 'stands in for a number that is not known: leave it empty'),
  'lost-zeros': ({ meant }) =>
    both(`đã mất số 0 ở đầu: có phải là ${meant}?`, `has lost its leading zero: did you mean ${meant}?`),
  'ambiguous-number': ({ whole, decimal }) => {
    const written = /\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal;
    return both(
      `có thể là ${whole} hoặc ${decimal.replace('.', ',')}: hãy viết ${whole} hoặc ${written.replace('.', ',')}`,
      `may be ${whole} or ${decimal}: write ${whole} or ${written}`,
    );
  },
  'day-of-excel': ({ day }) =>
    both(
      `giống một ngày của Excel (${formatDay(day)}): hãy định dạng ô là ngày, hoặc viết ngày`,
      `looks like a day of Excel (${day}): format the cell as a day, or write the day`,
    ),
  'two-digit-year': () =>
    both('chỉ có hai chữ số của năm: hãy viết đủ bốn chữ số', 'has a year of two digits: write all four'),
  garbled: ({ garbling }) => GARBLED[garbling],
};

const GARBLED: Record<Garbling, Bilingual> = {
  replaced: both(
    'có chữ đã mất (�) khi đổi bảng mã: hãy lấy lại từ tệp gốc',
    'has letters that were lost (�) when the file was converted: take them from the original file',
  ),
  'question-marks': both(
    'có chữ đã thành dấu hỏi khi lưu: hãy lưu lại từ tệp gốc thành CSV UTF-8 hoặc .xlsx',
    'has letters that became question marks when the file was saved: save the original as CSV UTF-8 or .xlsx',
  ),
  'utf8-as-latin1': both(
    'là chữ UTF-8 bị đọc thành Latin-1: hãy mở lại tệp gốc dưới dạng UTF-8',
    'is UTF-8 that was read as Latin-1: open the original file as UTF-8',
  ),
  tcvn3: both(
    'là chữ của phông TCVN3 (.VnTime): hãy chuyển sang Unicode',
    'is in the letters of a TCVN3 font (.VnTime): convert it to Unicode',
  ),
  vni: both('là chữ của phông VNI: hãy chuyển sang Unicode', 'is in the letters of a VNI font: convert it to Unicode'),
  'windows-1258': both(
    'là chữ Windows-1258 bị đọc sai bảng mã: hãy chuyển sang Unicode',
    'is Windows-1258 that was read in another encoding: convert it to Unicode',
  ),
  control: both('có ký tự điều khiển', 'holds a control character'),
  'no-name': both('không phải tên người', 'is not a name of a person'),
};
