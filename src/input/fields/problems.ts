import { printNumber } from '#base/numbers.ts';
import type { ProblemOf, ProblemWords } from '#base/problem.ts';

/** Why the text of a field is not what was asked for. */
export interface FieldProblemKinds {
  missing: object;
  'not-asked': object;
  'not-an-amount': { text: string };
  'not-a-number': { text: string };
  'not-a-whole-number': { text: string };
  'not-a-receipt-number': { text: string };
  'not-a-percentage': { text: string };
  'not-a-share': { text: string };
  'not-a-day': { text: string };
  'not-an-hour': { text: string };
  'not-a-month': { text: string };
  'not-a-birth': { text: string };
  'not-a-period': { text: string };
  'not-an-origin': { text: string };
  'not-a-code': { text: string };
  'not-an-email': { text: string };
  'not-a-telephone': { text: string };
  'not-a-choice': { text: string; choices: readonly string[] };
  'below-the-least': { least: number };
  'above-the-most': { most: number };
  'before-the-first': { first: string };
  'after-the-last': { last: string };
  'too-long': { kilobytes: number };
  'too-many-lines': { most: number };
  'nobody-named': object;
  'not-assumptions': object;
  'no-such-place': { text: string };
  'not-in-province': { text: string };
  'several-places': { text: string; choices: readonly string[] };
}

export type FieldProblem = ProblemOf<FieldProblemKinds>;

/** What can be typed instead stands in each sentence. They name no field: they stand beside it. */
export const FIELD_PROBLEM_WORDS: ProblemWords<FieldProblemKinds> = {
  missing: () => ({ vi: 'Cần điền ô này.', en: 'This is needed.' }),
  'not-asked': () => ({ vi: 'Không có ô này.', en: 'This is not asked for.' }),
  'not-an-amount': ({ text }) => ({
    vi: `«${text}» không phải số tiền. Viết như 1.500.000 hoặc 1,5 triệu.`,
    en: `«${text}» is not a whole amount of đồng. Write 1,500,000 or 1.5 triệu.`,
  }),
  'not-a-number': ({ text }) => ({
    vi: `«${text}» không phải số. Viết như 20 hoặc 12,5.`,
    en: `«${text}» is not a number. Write 20 or 12.5.`,
  }),
  'not-a-whole-number': ({ text }) => ({
    vi: `«${text}» không phải số nguyên.`,
    en: `«${text}» is not a whole number.`,
  }),
  'not-a-receipt-number': ({ text }) => ({
    vi: `«${text}» không phải số biên lai. Viết nhiều nhất 7 chữ số, như 0000123.`,
    en: `«${text}» is not the number of a receipt. Write at most 7 digits, such as 0000123.`,
  }),
  'not-a-percentage': ({ text }) => ({
    vi: `«${text}» không phải tỷ lệ. Viết một số từ 0 đến 100, như 20 hoặc 12,5.`,
    en: `«${text}» is not a percentage. Write a number from 0 to 100, such as 20 or 12.5.`,
  }),
  'not-a-share': ({ text }) => ({
    vi: `«${text}» không phải một phần của 1. Viết từ 0 đến 1, nhiều nhất hai chữ số thập phân, như 1 hoặc 0,5.`,
    en: `«${text}» is no part of 1. Write from 0 to 1 with two decimals at most, such as 1 or 0.5.`,
  }),
  'not-an-hour': ({ text }) => ({
    vi: `«${text}» không phải một giờ. Viết như 8:00 hoặc 14h30.`,
    en: `«${text}» is not an hour. Write 8:00 or 14:30.`,
  }),
  'not-a-day': ({ text }) => ({
    vi: `«${text}» không phải một ngày. Viết như 23/11/2026.`,
    en: `«${text}» is not a date. Write 23/11/2026.`,
  }),
  'not-a-month': ({ text }) => ({
    vi: `«${text}» không phải một tháng. Viết như 05/1985.`,
    en: `«${text}» is not a month. Write 05/1985.`,
  }),
  'not-a-birth': ({ text }) => ({
    vi: `«${text}» không phải ngày, tháng hay năm sinh. Viết như 05/1985; chỉ biết năm thì viết 1985.`,
    en: `«${text}» is not a date of birth. Write 05/1985, or 1985 where only the year is known.`,
  }),
  'not-a-period': ({ text }) => ({
    vi: `«${text}» không phải một khoảng thời gian (tháng đầu:số tháng:thu nhập).`,
    en: `«${text}» is not a period (first month:months:income).`,
  }),
  'not-an-origin': ({ text }) => ({
    vi: `«${text}» không phải địa chỉ của một trang. Viết như https://bhxh.example.vn, không kèm đường dẫn.`,
    en: `«${text}» is not the address of a site. Write https://bhxh.example.vn, without a path.`,
  }),
  'not-a-code': ({ text }) => ({
    vi: `«${text}» không phải một mã. Mã không có dấu cách và dấu |.`,
    en: `«${text}» is not a code: a code has no blanks and no |.`,
  }),
  'not-an-email': ({ text }) => ({
    vi: `«${text}» không phải địa chỉ thư điện tử; viết như lienhe@tinh.vn.`,
    en: `«${text}» is not an address of e-mail; write it like office@province.vn.`,
  }),
  'not-a-telephone': ({ text }) => ({
    vi: `«${text}» không phải số điện thoại; viết như 0209 3870 000.`,
    en: `«${text}» is not a telephone number; write it like 0209 3870 000.`,
  }),
  'not-a-choice': ({ text, choices }) => ({
    vi: `Không có «${text}» trong danh sách: ${choices.join(', ')}.`,
    en: `«${text}» is not one of ${choices.join(', ')}.`,
  }),
  'below-the-least': ({ least }) => ({
    vi: `Ít nhất là ${printNumber(least, 'vi', { most: 2 })}.`,
    en: `At least ${printNumber(least, 'en', { most: 2 })}.`,
  }),
  'above-the-most': ({ most }) => ({
    vi: `Nhiều nhất là ${printNumber(most, 'vi', { most: 2 })}.`,
    en: `At most ${printNumber(most, 'en', { most: 2 })}.`,
  }),
  'before-the-first': ({ first }) => ({ vi: `Không trước ${first}.`, en: `Not before ${first}.` }),
  'after-the-last': ({ last }) => ({ vi: `Không sau ${last}.`, en: `Not after ${last}.` }),
  'too-long': ({ kilobytes }) => ({
    vi: `Bài dài hơn ${printNumber(kilobytes, 'vi', { most: 0 })} kB: xin kiểm tra từng phần.`,
    en: `The text is longer than ${printNumber(kilobytes, 'en', { most: 0 })} kB: please check it part by part.`,
  }),
  'too-many-lines': ({ most }) => ({ vi: `Nhiều nhất ${most} dòng.`, en: `At most ${most} lines.` }),
  'no-such-place': ({ text }) => ({
    vi: `Không tìm thấy xã, phường «${text}». Viết tên như trong căn cước, có thể thêm tên tỉnh sau dấu phẩy.`,
    en: `There is no commune «${text}». Write its name, and after a comma that of the province.`,
  }),
  'not-in-province': ({ text }) => ({
    vi: `Không có địa bàn «${text}» trong tỉnh này vào ngày ấy.`,
    en: `There was no area «${text}» in this province on that day.`,
  }),
  'several-places': ({ text, choices }) => ({
    vi: `Có nhiều nơi tên «${text}»: ${choices.join('; ')}. Viết thêm tên tỉnh sau dấu phẩy.`,
    en: `Several places are called «${text}»: ${choices.join('; ')}. Add the province after a comma.`,
  }),
  'not-assumptions': () => ({
    vi: 'Không đọc được giả định. Cần chữ JSON tải từ trang này, giữ nguyên.',
    en: 'These assumptions cannot be read. They are JSON as this page gives it, unchanged.',
  }),
  'nobody-named': () => ({ vi: 'Cần ít nhất một người.', en: 'At least one person is needed.' }),
};
