import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { ACTIVITY_WORDS } from '../activity-problem.ts';

/** Why it is not recorded who was invited to an activity or there. */
export interface AttendantProblems {
  'activity-unknown': { code: string };
  'present-before-the-day': { heldOn: Day };
  'person-not-found': object;
  'id-taken': object;
}

export type AttendantProblem = ProblemOf<AttendantProblems>;
export const attendantProblem = problemsOf<AttendantProblems>();

export const ATTENDANT_WORDS: ProblemWords<AttendantProblems> = {
  'activity-unknown': ACTIVITY_WORDS['activity-unknown'],
  'present-before-the-day': ACTIVITY_WORDS['present-before-the-day'],
  'person-not-found': () => ({
    vi: 'Có người không nằm trong phạm vi của bạn: hãy chọn lại.',
    en: 'Somebody is not in your scope: choose again.',
  }),
  'id-taken': ACTIVITY_WORDS['id-taken'],
};
