import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import { ACTIVITY_WORDS, SAID_WORDS, type SaidProblems } from './activity-problem.ts';

/** Why an activity is not planned again. */
export interface RepeatProblems extends SaidProblems {
  'activity-unknown': { code: string };
  'no-day-until': { heldOn: Day; until: Day };
  'too-many-days': { most: number };
}

export type RepeatProblem = ProblemOf<RepeatProblems>;
export const repeatProblem = problemsOf<RepeatProblems>();

export const REPEAT_WORDS: ProblemWords<RepeatProblems> = {
  ...SAID_WORDS,
  'activity-unknown': ACTIVITY_WORDS['activity-unknown'],
  'no-day-until': ({ heldOn, until }) => ({
    vi: `Sau ngày ${formatDay(heldOn)} đến hết ngày ${formatDay(until)} không có lần nào: chọn ngày muộn hơn.`,
    en: `After ${heldOn} there is no such day until ${until}: choose a later one.`,
  }),
  'too-many-days': ({ most }) => ({
    vi: `Quá ${most} lần: chọn ngày cuối sớm hơn, rồi lặp lại tiếp từ lần sau cùng.`,
    en: `More than ${most} times: choose an earlier last day, and repeat the last one again.`,
  }),
};
