import type { Month } from '#base/months.ts';
import { type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatMonth } from '#base/vietnamese.ts';

/** Why no rate is counted. */
export interface RateProblems {
  'ends-before-it-begins': { from: Month };
  'too-many-months': { most: number };
}

export const rateProblem = problemsOf<RateProblems>();

export const RATE_WORDS: ProblemWords<RateProblems> = {
  'ends-before-it-begins': ({ from }) => ({
    vi: `Tháng cuối không thể trước tháng đầu ${formatMonth(from)}.`,
    en: `The last month cannot be before the first one, ${formatMonth(from)}.`,
  }),
  'too-many-months': ({ most }) => ({
    vi: `Mỗi lần đếm nhiều nhất ${most} tháng: hãy thu hẹp khoảng thời gian.`,
    en: `At most ${most} months are counted at once: choose a shorter time.`,
  }),
};
