import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why there is no review of a programme by a day. */
export interface ReviewProblems {
  'nothing-signed': object;
  'not-begun': { from: Day };
  'review-to-come': { on: Day };
}

export type ReviewProblem = ProblemOf<ReviewProblems>;
export const reviewProblem = problemsOf<ReviewProblems>();

export const REVIEW_WORDS: ProblemWords<ReviewProblems> = {
  'nothing-signed': () => ({
    vi: 'Chương trình chưa ký, hoặc đến từ tệp mà chưa ghi văn bản và cam kết: chưa có gì để tổng kết.',
    en: 'The programme is not signed, or a file brought it without documents and promises: there is nothing to review.',
  }),
  'not-begun': ({ from }) => ({
    vi: `Chương trình thực hiện từ ngày ${formatDay(from)}: chọn ngày ấy hoặc ngày sau.`,
    en: `The programme begins on ${from}: choose that day or a later one.`,
  }),
  'review-to-come': ({ on }) => ({
    vi: `Ngày ${formatDay(on)} chưa tới: chọn hôm nay hoặc ngày trước.`,
    en: `${on} is still to come: choose today or an earlier day.`,
  }),
};
