import { z } from 'zod';
import { ok } from '#base/result.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ACTIVITY_OPERATIONS } from './activities/operations.ts';
import { CAMPAIGN_OPERATIONS } from './campaigns/operations.ts';
import { type DeskDescription, describeDesk } from './describe-desk.ts';
import { ORGANISATION_OPERATIONS } from './organisations/operations.ts';
import { PLAN_OPERATIONS } from './planning/operations.ts';
import { PROGRAMME_OPERATIONS } from './programmes/operations.ts';
import { VISIT_OPERATIONS } from './visits/operations.ts';

export {
  activityAttend,
  activityAttendants,
  activityAttendByList,
  activityExportAttendants,
  MOST_ATTENDANTS,
} from './activities/attending/operations.ts';
export { activityRecordCost, activityRecordPopulation, activityWithdrawCost } from './activities/costs/operations.ts';
export {
  ACTIVITIES_OF_PAGE,
  activityDecide,
  activityFeed,
  activityList,
  activityMap,
  activityRead,
  activityReadReported,
  activityRecord,
  activityRepeat,
  activityReport,
  activityReported,
} from './activities/operations.ts';
export { campaignList, campaignRead, campaignRecord } from './campaigns/operations.ts';
export { MOST_CHARGES, organisationCharges, organisationRecordCharges } from './organisations/charging/operations.ts';
export {
  organisationEnd,
  organisationHandedOver,
  organisationReopen,
  organisationTies,
} from './organisations/ending/operations.ts';
export {
  organisationChange,
  organisationList,
  organisationListAreas,
  organisationRead,
  organisationRecord,
  organisationTakeCharge,
} from './organisations/operations.ts';
export {
  planAnswer,
  planApprove,
  planDraft,
  planList,
  planRead,
  planReturn,
  planRevise,
  planSetShares,
  planSetStages,
  planSetTarget,
  planSubmit,
} from './planning/operations.ts';
export {
  MOST_CLAIMS,
  programmeClaim,
  programmeClaims,
  programmeDecideClaims,
  programmeFindEnrolments,
} from './programmes/claiming/operations.ts';
export {
  programmeAnswer,
  programmeCredits,
  programmeDecide,
  programmeList,
  programmeListSigners,
  programmeQuestion,
  programmeRead,
  programmeRecord,
  programmeReport,
  programmeReports,
} from './programmes/operations.ts';

export {
  ROUNDS_OF_PAGE,
  visitAdd,
  visitErase,
  visitExport,
  visitFill,
  visitList,
  visitOpen,
  visitRead,
  visitTakeOff,
  visitTie,
  visitVisitors,
  visitWithdraw,
} from './visits/operations.ts';

export const deskDescribe = operation({
  id: 'desk.describe',
  title: { vi: 'Nơi làm việc: đơn vị, địa bàn, sổ ghi đến đâu', en: 'Where one works: organisation, areas, how fresh' },
  may: 'office.enter',
  input: z.strictObject({}),
  output: z.custom<DeskDescription>(),
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await describeDesk(desk, now)),
});

export const DRIVE_OPERATIONS = {
  deskDescribe,
  ...ACTIVITY_OPERATIONS,
  ...CAMPAIGN_OPERATIONS,
  ...ORGANISATION_OPERATIONS,
  ...PLAN_OPERATIONS,
  ...PROGRAMME_OPERATIONS,
  ...VISIT_OPERATIONS,
};
