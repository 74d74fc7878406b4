import type { Month } from '#base/months.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatMonth } from '#base/vietnamese.ts';

/** Why nobody is reminded. */
export interface RemindProblems {
  'made-up-people': object;
  'month-too-far': { first: Month; last: Month };
  'no-hook': object;
  'no-mail': object;
  'open-hook': object;
  'weak-secret': { least: number };
}

export type RemindProblem = ProblemOf<RemindProblems>;
export const remindProblem = problemsOf<RemindProblems>();

export const REMIND_WORDS: ProblemWords<RemindProblems> = {
  'made-up-people': () => ({
    vi: 'Người trong sổ này là nhân vật hư cấu, số điện thoại hay địa chỉ thư có thể là của người thật: không gửi tin.',
    en: 'The people of this register are made up, and their numbers and addresses may be those of others: nothing is sent.',
  }),
  'month-too-far': ({ first, last }) => ({
    vi: `Tháng quá xa: chỉ nhắc người hết hạn từ ${formatMonth(first)} đến ${formatMonth(last)}. Xin xem lại năm.`,
    en: `The month is too far: people are reminded of what ends from ${first} to ${last}. Look at the year again.`,
  }),
  'no-hook': () => ({
    vi: 'Chưa biết gửi tin qua đâu: hãy đặt BAOPHU_MESSAGE_HOOK (địa chỉ https) và BAOPHU_MESSAGE_SECRET.',
    en: 'It is not said who carries messages: set BAOPHU_MESSAGE_HOOK (an address of https) and BAOPHU_MESSAGE_SECRET.',
  }),
  'no-mail': () => ({
    vi: 'Chưa biết gửi thư qua đâu: hãy đặt BAOPHU_MAIL (ví dụ smtps://ten:mat-khau@mail.example.vn) và BAOPHU_MAIL_FROM (địa chỉ có người đọc thư trả lời).',
    en: 'It is not said who carries letters: set BAOPHU_MAIL (such as smtps://name:password@mail.example.vn) and BAOPHU_MAIL_FROM (an address at which somebody reads the answers).',
  }),
  'open-hook': () => ({
    vi: 'BAOPHU_MESSAGE_HOOK phải là địa chỉ https vì tin mang số điện thoại; http chỉ được khi nơi gửi ở ngay máy này (localhost, 127.0.0.1, [::1]).',
    en: 'BAOPHU_MESSAGE_HOOK has to be an address of https, since messages hold telephone numbers; http only on this machine itself (localhost, 127.0.0.1, [::1]).',
  }),
  'weak-secret': ({ least }) => ({
    vi: `BAOPHU_MESSAGE_SECRET quá ngắn: cần ít nhất ${least} ký tự, ví dụ từ «openssl rand -base64 32».`,
    en: `BAOPHU_MESSAGE_SECRET is too short: it needs at least ${least} characters, such as those of «openssl rand -base64 32».`,
  }),
};
