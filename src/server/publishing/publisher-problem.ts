import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why it is not recorded who answers for the portal. */
export interface PublisherProblems {
  'publisher-changed': { by: string };
}
export type PublisherProblem = ProblemOf<PublisherProblems>;
export const publisherProblem = problemsOf<PublisherProblems>();

export const PUBLISHER_WORDS: ProblemWords<PublisherProblems> = {
  'publisher-changed': ({ by }) => ({
    vi: `${by} đã sửa thông tin này sau khi bạn mở trang; chưa ghi gì. Xin xem bản mới rồi gửi lại.`,
    en: `${by} changed this after you opened the page; nothing was recorded. Look at what it says now, then send it again.`,
  }),
};
