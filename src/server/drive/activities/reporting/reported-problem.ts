import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { SAID_WORDS, type SaidProblems } from '../activity-problem.ts';

/** Why what a partner reports of an activity is not taken, or not decided about. */
export interface ReportedProblems extends SaidProblems {
  'attendance-missing': object;
  'not-signed-by-you': { code: string };
  'report-unknown': object;
  'own-report': object;
  'decided-already': object;
  'refusal-reason-missing': object;
}

export type ReportedProblem = ProblemOf<ReportedProblems>;
export const reportedProblem = problemsOf<ReportedProblems>();

export const REPORTED_WORDS: ProblemWords<ReportedProblems> = {
  ...SAID_WORDS,
  'attendance-missing': () => ({
    vi: 'Cần số người có mặt, không kể ban tổ chức.',
    en: 'Say how many were present, without the organisers.',
  }),
  'not-signed-by-you': ({ code }) => ({
    vi: `Đơn vị của bạn không có chương trình đã ký nào mang mã «${code}».`,
    en: `Your organisation has signed no programme of the code «${code}».`,
  }),
  'report-unknown': () => ({
    vi: 'Không có hoạt động nào được báo như vậy trong địa bàn của bạn.',
    en: 'No such activity is reported in your areas.',
  }),
  'own-report': () => ({
    vi: 'Người báo, hay người cùng đơn vị, không tự xác nhận hoạt động của mình.',
    en: 'Who reports an activity does not decide about it, nor does anybody of their organisation.',
  }),
  'decided-already': () => ({
    vi: 'Hoạt động này đã được xác nhận hay từ chối rồi: có gì khác thì báo lại.',
    en: 'This was decided about already: where something is otherwise, report it again.',
  }),
  'refusal-reason-missing': () => ({ vi: 'Từ chối thì cần nêu lý do.', en: 'A refusal needs a reason.' }),
};
