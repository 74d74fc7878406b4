import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import { ACTIVITY_WORDS } from '../activity-problem.ts';

/** Why a cost of an activity, or the population of its village, is not recorded or withdrawn. */
export interface CostProblems {
  'activity-unknown': { code: string };
  'day-to-come': { day: Day };
  'id-taken': object;
  'cost-unknown': object;
  'reason-missing': object;
  'village-unsaid': object;
}

export type CostProblem = ProblemOf<CostProblems>;
export const costProblem = problemsOf<CostProblems>();

export const COST_WORDS: ProblemWords<CostProblems> = {
  'activity-unknown': ACTIVITY_WORDS['activity-unknown'],
  'day-to-come': ({ day }) => ({ vi: `Ngày ${formatDay(day)} chưa tới.`, en: `${day} is still to come.` }),
  'id-taken': () => ({
    vi: 'Mã lần ghi này đã dùng cho việc khác: hãy mở lại trang và ghi lại.',
    en: 'This id stands for something else: open the page again, and record it again.',
  }),
  'cost-unknown': () => ({ vi: 'Hoạt động này không có khoản chi ấy.', en: 'The activity has no such cost.' }),
  'reason-missing': () => ({ vi: 'Rút lại thì cần nêu lý do.', en: 'A withdrawal needs a reason.' }),
  'village-unsaid': () => ({
    vi: 'Hoạt động chưa ghi thôn, tổ: sửa hoạt động để ghi thôn trước.',
    en: 'The activity does not say its village: correct it first.',
  }),
};
