import type { Day } from '#base/dates.ts';
import type { Transaction } from '#server/database/connect.ts';
import { type NewActivity, unknownCodes } from '../data/activity-records.ts';
import { type SaidProblem, saidProblem } from './activity-problem.ts';

/** What is against an activity wherever it is: codes that nobody has, and guests of a day to come. */
export async function checkActivity(
  tx: Transaction,
  said: Pick<NewActivity, 'heldOn' | 'attendance' | 'campaignCode' | 'programmeCode' | 'partners'>,
  today: Day,
): Promise<SaidProblem[]> {
  const { heldOn, attendance, campaignCode, programmeCode } = said;
  const unknown = await unknownCodes(tx, said);
  return [
    ...(unknown.campaign ? [saidProblem('campaign-unknown', { code: campaignCode ?? '' }, 'campaignCode')] : []),
    ...(unknown.programme ? [saidProblem('programme-unknown', { code: programmeCode ?? '' }, 'programmeCode')] : []),
    ...unknown.partners.map((code) => saidProblem('partner-unknown', { code }, 'partners')),
    ...(attendance !== null && heldOn > today ? [saidProblem('present-before-the-day', { heldOn }, 'attendance')] : []),
  ];
}
