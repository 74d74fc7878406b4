import type { Day } from '#base/dates.ts';
import type { Month } from '#base/months.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatMonth } from '#base/vietnamese.ts';
import { FACT_WORDS, type FactProblems } from '#server/journal/fact-problem.ts';

/** Why it is not recorded that somebody was asked. */
export interface AttemptProblems {
  'person-not-found': FactProblems['person-not-found'];
  /** No cover of the person in that scheme ends there, as far as the journal knows. */
  'nothing-due': { month: Month };
  'contacted-to-come': { today: Day };
  'contacted-too-early': { first: Day };
  'day-too-far': FactProblems['day-too-far'];
  'day-of-promise-missing': object;
  'promised-before': { contactedOn: Day };
  'promise-not-meant': object;
  'cause-missing': object;
  'cause-not-meant': object;
  'cause-in-words': object;
  /** Something else is recorded under this id. */
  'id-taken': object;
}

export type AttemptProblem = ProblemOf<AttemptProblems>;
export const attemptProblem = problemsOf<AttemptProblems>();

export const ATTEMPT_WORDS: ProblemWords<AttemptProblems> = {
  'person-not-found': FACT_WORDS['person-not-found'],
  'nothing-due': ({ month }) => ({
    vi: `Người này không có hạn đóng nào vào tháng ${formatMonth(month)} trong loại hình ấy.`,
    en: `No cover of this person in that scheme ends in ${formatMonth(month)}.`,
  }),
  'contacted-to-come': ({ today }) => ({
    vi: `Ngày liên hệ chưa đến; hôm nay là ${formatDay(today)}.`,
    en: `The day of the attempt is still to come; today is ${formatDay(today)}.`,
  }),
  'contacted-too-early': ({ first }) => ({
    vi: `Ngày liên hệ quá sớm so với hạn ấy: sớm nhất là ${formatDay(first)}. Xin xem lại năm.`,
    en: `The day of the attempt is too early for what falls due: the first one is ${first}. Look at the year again.`,
  }),
  'day-too-far': FACT_WORDS['day-too-far'],
  'day-of-promise-missing': () => ({
    vi: 'Người này hẹn đóng ngày nào? Viết như 05/12/2026.',
    en: 'Which day did the person promise? Write 05/12/2026.',
  }),
  'promised-before': ({ contactedOn }) => ({
    vi: `Ngày hẹn đóng không thể trước ngày liên hệ ${formatDay(contactedOn)}.`,
    en: `The promised day cannot be before ${formatDay(contactedOn)}, on which the person was asked.`,
  }),
  'promise-not-meant': () => ({
    vi: 'Chỉ ghi ngày hẹn khi kết quả là hẹn đóng; nếu không, hãy để trống.',
    en: 'A promised day is only for somebody who will pay; else leave it empty.',
  }),
  'cause-missing': () => ({
    vi: 'Vì sao người này không đóng tiếp? Hãy chọn một lý do.',
    en: 'Why does the person not pay on? Choose a reason.',
  }),
  'cause-not-meant': () => ({
    vi: 'Chỉ chọn lý do khi kết quả là không đóng tiếp; nếu không, hãy để trống.',
    en: 'A reason is only for somebody who will not pay on; else leave it empty.',
  }),
  'cause-in-words': () => ({
    vi: 'Lý do khác là lý do gì? Hãy viết vào ghi chú.',
    en: 'Which other reason is it? Write it into the note.',
  }),
  'id-taken': () => ({
    vi: 'Mã này đã dùng cho việc khác; lần này chưa được ghi.',
    en: 'Something else is recorded under this id; this is not.',
  }),
};
