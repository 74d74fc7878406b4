import type { Day } from '#base/dates.ts';
import type { ProblemWords } from '#base/problem.ts';
import { formatDay, formatNumber } from '#base/vietnamese.ts';
import type { Bilingual } from '#base/words.ts';

/** What is taken, but worth a look; the sentence is complete. */
export interface RowRemarks {
  'paid-twice': object;
  'priced-otherwise': object;
  'before-voluntary': { first: Day };
  'below-floor': { income: number; floor: number };
  'above-ceiling': { income: number; ceiling: number };
  'months-unlike-method': { method: string; months: number };
  'many-months': { months: number; most: number };
  'far-from-payment': object;
  'no-line-break': object;
  'total-unlike': { total: number; sum: number };
  'name-like': { given: string; recorded: string };
  'taken-by-other-file': { id: string };
  'withdrawn-before': { on: Day };
  'another-is-held': { ids: readonly string[] };
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

export const REMARK_WORDS: ProblemWords<RowRemarks> = {
  'paid-twice': () => both('Tháng đã có khoản đóng khác.', 'It pays for months that another payment is for too.'),
  'priced-otherwise': () =>
    both('Số tiền khác mức luật định của thu nhập.', "The amount differs from the law's rate of the income."),
  'before-voluntary': ({ first }) =>
    both(
      `Có tháng trước khi có BHXH tự nguyện (${formatDay(first)}).`,
      `It pays for months before voluntary insurance existed (${first}).`,
    ),
  'below-floor': ({ income, floor }) =>
    both(
      `Thu nhập ${formatNumber(income)} đồng thấp hơn mức thấp nhất ${formatNumber(floor)} đồng.`,
      `The income of ${formatNumber(income)} đồng is below the lowest one, ${formatNumber(floor)} đồng.`,
    ),
  'above-ceiling': ({ income, ceiling }) =>
    both(
      `Thu nhập ${formatNumber(income)} đồng cao hơn mức cao nhất ${formatNumber(ceiling)} đồng.`,
      `The income of ${formatNumber(income)} đồng is above the highest one, ${formatNumber(ceiling)} đồng.`,
    ),
  'months-unlike-method': ({ method, months }) =>
    both(
      `Phương thức ${method} tháng nhưng đóng ${months} tháng.`,
      `The method is every ${method} months, but ${months} months are paid.`,
    ),
  'many-months': ({ months, most }) =>
    both(
      `Đóng ${months} tháng, luật cho đóng trước nhiều nhất ${most} tháng.`,
      `It pays ${months} months; the law lets ${most} be paid in advance.`,
    ),
  'far-from-payment': () =>
    both('Tháng đóng cách ngày nộp tiền hơn mười năm.', 'The months are more than ten years from the day of payment.'),
  'no-line-break': () =>
    both(
      'Là dòng cuối và không có dấu xuống dòng: xem tệp có bị cắt cụt không.',
      'It is the last line and has no line break at its end: see whether the file was cut off.',
    ),
  'total-unlike': ({ total, sum }) =>
    both(
      `Tổng ghi ${formatNumber(total)}, các khoản cộng lại ${formatNumber(sum)} đồng.`,
      `The total says ${formatNumber(total)}, the amounts add up to ${formatNumber(sum)} đồng.`,
    ),
  'taken-by-other-file': ({ id }) =>
    both(
      `Là khoản đóng đã nhận từ tệp khác (${id}: cùng người, tháng, ngày và số tiền): không ghi lần nữa.`,
      `It is a payment that another file brought (${id}: the same person, months, day and amounts): it is not recorded again.`,
    ),
  'withdrawn-before': ({ on }) =>
    both(
      `Đã ghi rồi và đã rút lại ngày ${formatDay(on)}: không ghi lần nữa.`,
      `It was recorded, and withdrawn on ${on}: it is not recorded again.`,
    ),
  'another-is-held': ({ ids }) =>
    both(
      `Đã rút lại một sự việc như vậy với lý do này; muốn rút cả ${ids.join(', ')} thì ghi fact_id.`,
      `Such a fact was withdrawn for this reason; to withdraw ${ids.join(', ')} too, write fact_id.`,
    ),
  'name-like': ({ given, recorded }) =>
    both(`Danh sách ghi «${given}», sổ ghi «${recorded}».`, `The list says «${given}», the register «${recorded}».`),
};
