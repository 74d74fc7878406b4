import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why a report of a partner is not taken, or not decided about. */
export interface ReportProblems {
  'not-signed': { code: string };
  'id-taken': object;
  'days-reversed': { from: Day; to: Day };
  'period-to-come': { to: Day };
  'outside-programme': { from: Day; to: Day };
  'period-overlaps': { from: Day; to: Day };
  'report-unknown': object;
  'own-report': object;
  'decided-already': object;
  'reason-missing': object;
  'nothing-asked': object;
  'others-report': object;
  'answer-missing': object;
}

export type ReportProblem = ProblemOf<ReportProblems>;
export const reportProblem = problemsOf<ReportProblems>();

export const REPORT_WORDS: ProblemWords<ReportProblems> = {
  'not-signed': ({ code }) => ({
    vi: `Đơn vị của bạn không có chương trình đã ký nào mang mã «${code}».`,
    en: `Your organisation has signed no programme of the code «${code}».`,
  }),
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho báo cáo khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for another report: open the page again, and send it again.',
  }),
  'days-reversed': ({ from, to }) => ({
    vi: `Ngày đầu kỳ ${formatDay(from)} sau ngày cuối kỳ ${formatDay(to)}.`,
    en: `The first day, ${from}, is after the last one, ${to}.`,
  }),
  'period-to-come': ({ to }) => ({
    vi: `Kỳ báo cáo hết ngày ${formatDay(to)}, chưa tới.`,
    en: `The period ends on ${to}, which is still to come.`,
  }),
  'outside-programme': ({ from, to }) => ({
    vi: `Kỳ báo cáo phải nằm trong thời gian của chương trình, từ ${formatDay(from)} đến ${formatDay(to)}.`,
    en: `The period is within the days of the programme, ${from} to ${to}.`,
  }),
  'period-overlaps': ({ from, to }) => ({
    vi: `Đã có báo cáo loại này cho kỳ ${formatDay(from)} – ${formatDay(to)}: hai kỳ chồng nhau thì một việc bị đếm hai lần.`,
    en: `There is a report of this kind for ${from} to ${to}: where periods overlap, something is counted twice.`,
  }),
  'report-unknown': () => ({ vi: 'Không có báo cáo ấy.', en: 'There is no such report.' }),
  'own-report': () => ({
    vi: 'Bên gửi không tự xác nhận báo cáo của mình: việc ấy của bên kia.',
    en: 'Who sent a report does not decide about it: the other side does.',
  }),
  'decided-already': () => ({
    vi: 'Báo cáo này đã được xác nhận hay từ chối rồi: có gì khác thì gửi báo cáo mới cho cùng kỳ.',
    en: 'This report was decided about already: where something changed, send it again for the same period.',
  }),
  'nothing-asked': () => ({
    vi: 'Không còn điều ấy phải giải thích: số báo cáo hoặc định mức đã khác, hãy mở lại trang.',
    en: 'That is not asked any more: the reports or the norm have changed, open the page again.',
  }),
  'answer-missing': () => ({ vi: 'Hãy nêu lý do.', en: 'Say the reason.' }),
  'others-report': () => ({
    vi: 'Đơn vị nào báo cáo thì đơn vị ấy giải thích.',
    en: 'Whoever sent the reports answers for them.',
  }),
  'reason-missing': () => ({ vi: 'Từ chối thì cần nêu lý do.', en: 'A refusal needs a reason.' }),
};
