import { didYouMean } from '#base/nearest.ts';
import type { ProblemWords } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

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
  'not-a-period': object;
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
      'không phải một ngày trong lịch từ 1900 đến 2099 ở dạng YYYY-MM-DD',
      'is not a day of the calendar from 1900 to 2099 in the form YYYY-MM-DD',
    ),
  'not-a-month': () =>
    both(
      'không phải một tháng từ 1900 đến 2099 ở dạng YYYY-MM',
      'is not a month from 1900 to 2099 in the form YYYY-MM',
    ),
  'not-a-birth-date': () =>
    both(
      'không phải năm, tháng hay ngày từ 1900 đến 2099 ở dạng YYYY, YYYY-MM hoặc YYYY-MM-DD',
      'is not a year, month or day from 1900 to 2099 in the form YYYY, YYYY-MM or YYYY-MM-DD',
    ),
  'not-an-instant': () =>
    both('không phải thời điểm như 2020-12-31T16:05:00+07:00', 'is not a time such as 2020-12-31T16:05:00+07:00'),
  'not-codes': () => both('không phải danh sách mã có | ở giữa', 'is not a list of codes with | between them'),
  'not-a-period': () =>
    both(
      'không phải năm, quý hay tháng: YYYY, YYYY-Qn, YYYY-MM',
      'is not a year, quarter or month: YYYY, YYYY-Qn, YYYY-MM',
    ),
};
