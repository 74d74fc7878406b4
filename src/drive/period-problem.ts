import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';

/** Why there is no period table. */
export interface PeriodProblems {
  'days-reversed': { from: Day; to: Day };
  'known-to-come': { today: Day };
  'area-not-there': { code: string; on: Day };
  'organisation-not-there': { code: string };
  'rows-of-others': object;
  'unit-not-there': { code: string };
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
  'organisation-not-there': ({ code }) => ({
    vi: `Không có đơn vị mang mã ${code} trong phạm vi của bạn.`,
    en: `There is no organisation ${code} in your reach.`,
  }),
  'rows-of-others': () => ({
    vi: 'Bạn xem được các dòng của đơn vị mình; các dòng này là của nơi khác.',
    en: 'You see the rows of your own organisation; these are of others.',
  }),
  'unit-not-there': ({ code }) => ({
    vi: `Bảng này không có dòng mang mã ${code}.`,
    en: `This table has no row ${code}.`,
  }),
};
