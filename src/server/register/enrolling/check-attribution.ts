import type { Day } from '#base/dates.ts';
import type { ProblemOf } from '#base/problem.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type Attribution, isActivity } from '../data/enrolments.ts';
import { type AttributionProblems, enrolmentProblem } from './enrolment-problem.ts';

/** Every reason why an enrolment of a day cannot be owed to that. */
export async function checkAttribution(
  tx: Transaction,
  { channel, activityCode }: Pick<Attribution, 'channel' | 'activityCode'>,
  { enrolledOn, today }: { enrolledOn: Day; today: Day },
): Promise<ProblemOf<AttributionProblems>[]> {
  const problems: ProblemOf<AttributionProblems>[] = [];
  if (activityCode !== null && !(await isActivity(tx, activityCode))) {
    problems.push(enrolmentProblem('activity-not-found', { code: activityCode }, 'activityCode'));
  }
  if (channel === 'activity' && activityCode === null) {
    problems.push(enrolmentProblem('channel-of-no-activity', {}, 'activityCode'));
  }
  if (channel !== null && channel !== 'activity' && activityCode !== null) {
    problems.push(enrolmentProblem('channel-beside-activity', {}, 'channel'));
  }
  if (enrolledOn > today) problems.push(enrolmentProblem('enrolled-to-come', {}, 'enrolledOn'));
  return problems;
}
