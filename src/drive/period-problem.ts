import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why there is no period table. */
export interface PeriodProblems {
  'days-reversed': { from: Day; to: Day };
  'known-to-come': { today: Day };
  'area-not-there': { code: string; on: Day };
}

export type PeriodProblem = ProblemOf<PeriodProblems>;
export const periodProblem = problemsOf<PeriodProblems>();

export const PERIOD_WORDS: ProblemWords<PeriodProblems> = {
  'days-reversed': ({ from, to }) => ({
    vi: `Kỳ kết thúc (${formatDay(to)}) trước khi bắt đầu (${formatDay(from)}).`,
    en: `The period ends (${to}) before it begins (${from}).`,
  }),
  'known-to-come': ({ today }) => ({
    vi: `Chưa ai biết điều sẽ biết sau hôm nay (${formatDay(today)}): chọn ngày đã qua, hoặc để trống.`,
    en: `Nobody knows yet what will be known after today (${today}): choose an earlier day, or none.`,
  }),
  'area-not-there': ({ code, on }) => ({
    vi: `Tỉnh không có đơn vị mang mã ${code} vào ngày ${formatDay(on)}.`,
    en: `The province has no area ${code} on ${on}.`,
  }),
};
