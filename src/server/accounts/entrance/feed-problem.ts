import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why a secret address of the calendar is not made or ended, or does not answer now. */
export interface FeedProblems {
  'feed-beyond-role': object;
  'feed-name-missing': object;
  'feed-name-too-long': { most: number };
  'feed-not-made': object;
  'feed-read-too-often': object;
  'no-such-feed': object;
}

export type FeedProblem = ProblemOf<FeedProblems>;
export const feedProblem = problemsOf<FeedProblems>();

export const FEED_WORDS: ProblemWords<FeedProblems> = {
  'feed-beyond-role': () => ({
    vi: 'Vai trò bạn đang dùng không xem hoạt động, nên không có lịch để theo dõi.',
    en: 'The office in which you work now sees no activities, so that it has no calendar to follow.',
  }),
  'feed-name-missing': () => ({
    vi: 'Cần đặt tên để sau này biết máy nào dùng địa chỉ.',
    en: 'Please give a name, so that you know later which device uses the address.',
  }),
  'feed-name-too-long': ({ most }) => ({
    vi: `Tên dài nhất ${most} chữ.`,
    en: `A name has at most ${most} letters.`,
  }),
  'feed-not-made': () => ({
    vi: 'Địa chỉ này đã được tạo trước đó, hoặc vai trò vừa kết thúc. Nếu chưa kịp chép địa chỉ, hãy thu hồi và tạo địa chỉ khác.',
    en: 'This address was made already, or the office has just ended. If you did not copy it, take it back and make another one.',
  }),
  'feed-read-too-often': () => ({
    vi: 'Địa chỉ này được đọc quá nhiều lần. Xin thử lại sau.',
    en: 'This address is read too often. Please try again later.',
  }),
  'no-such-feed': () => ({
    vi: 'Không có địa chỉ này, hoặc địa chỉ đã thu hồi.',
    en: 'There is no such address, or it was taken back.',
  }),
};
