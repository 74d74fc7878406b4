import { z } from 'zod';
import { ok } from '#base/result.ts';
import type { Activity, AreaActivities } from '#drive/activity.ts';
import { REPORT_DECISIONS } from '#drive/programmes/report.ts';
import { REPEAT_EVERY } from '#drive/repeats.ts';
import { ACTIVITY_KINDS, AUDIENCES } from '#indicators/catalogue.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ACTIVITY_LIST_WORDS, ACTIVITY_WORDS } from './activity-problem.ts';
import { ATTENDANT_OPERATIONS } from './attending/operations.ts';
import { COST_OPERATIONS } from './costs/operations.ts';
import { feedActivities } from './feed-activities.ts';
import { type FoundActivities, listActivities } from './list-activities.ts';
import { mapActivities } from './map-activities.ts';
import { type ReadActivity, readActivity } from './read-activity.ts';
import { recordActivity } from './record-activity.ts';
import { repeatActivity } from './repeat-activity.ts';
import { REPEAT_WORDS } from './repeat-problem.ts';
import { decideReported } from './reporting/decide-reported.ts';
import { type ListedReported, listReported } from './reporting/list-reported.ts';
import { type ReadReported, readReported } from './reporting/read-reported.ts';
import { reportActivity } from './reporting/report-activity.ts';
import { REPORTED_WORDS } from './reporting/reported-problem.ts';

/** How many activities a page of the list has. */
export const ACTIVITIES_OF_PAGE = 50;

const MOST_LETTERS = 200;
const MOST_PEOPLE = 100_000;
const text = z.string().trim().min(1).max(MOST_LETTERS).nullable().default(null);
const people = z.int().min(0).max(MOST_PEOPLE).nullable().default(null);

/** Which activities are asked for. */
const sought = z.strictObject({
  from: dayJson,
  to: dayJson,
  kind: z.enum(ACTIVITY_KINDS).nullable().default(null),
  commune: z.string().max(100).nullable().default(null),
  campaign: codeJson.nullable().default(null),
});

/** What is said of an activity, whoever says it. */
const said = z.strictObject({
  id: uuidJson,
  kind: z.enum(ACTIVITY_KINDS),
  heldOn: dayJson,
  commune: z.string().trim().min(1).max(MOST_LETTERS),
  title: text,
  audience: z.enum(AUDIENCES).nullable().default(null),
  campaignCode: codeJson.nullable().default(null),
  programmeCode: codeJson.nullable().default(null),
  partners: z.array(codeJson).max(20).readonly().default([]),
  attendance: people,
  invited: people,
  goal: people,
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  place: text,
  speaker: text,
  inCharge: text,
  village: text,
  materials: text,
  organisers: people,
});

export const activityList = operation({
  id: 'activity.list',
  title: { vi: 'Hoạt động tuyên truyền, vận động và kết quả', en: 'Activities, and what came of them' },
  may: 'activity.read',
  route: { method: 'POST', path: '/activities/list' },
  input: sought.extend({ page: listPage }),
  output: z.custom<FoundActivities>(),
  problems: ACTIVITY_LIST_WORDS,
  run: ({ desk, now }: DeskContext, { page, ...asked }) =>
    listActivities(desk, asked, { ...limitsOf(page, ACTIVITIES_OF_PAGE), now }),
});

export const activityMap = operation({
  id: 'activity.map',
  title: { vi: 'Hoạt động theo xã, phường', en: 'Activities by commune' },
  may: 'activity.read',
  route: { method: 'POST', path: '/activities/map' },
  input: sought,
  output: z.array(z.custom<AreaActivities>()),
  problems: ACTIVITY_LIST_WORDS,
  run: ({ desk, now }: DeskContext, asked) => mapActivities(desk, asked, now),
});

export const activityFeed = operation({
  id: 'activity.feed',
  title: { vi: 'Hoạt động của địa bàn cho lịch', en: 'Activities of one’s areas, for calendars' },
  may: 'activity.read',
  input: z.strictObject({}),
  output: z.array(z.custom<Activity>()),
  problems: {},
  run: async ({ desk, now }: DeskContext) => ok(await feedActivities(desk, now)),
});

export const activityRead = operation({
  id: 'activity.read',
  title: {
    vi: 'Một hoạt động: kế hoạch, người dự, người tham gia, còn tham gia',
    en: 'One activity, and who is still covered',
  },
  may: 'activity.read',
  route: { method: 'POST', path: '/activities/{code}/record' },
  input: z.strictObject({ code: codeJson, on: dayJson }),
  output: z.custom<ReadActivity | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { code, on }) => ok(await readActivity(desk, code, on)),
});

export const activityRecord = operation({
  id: 'activity.record',
  title: { vi: 'Ghi một hoạt động, hoặc sửa một hoạt động đã ghi', en: 'Record an activity, or correct one' },
  may: 'activity.record',
  route: { method: 'POST', path: '/activities' },
  again: 'same-id',
  input: said.extend({
    ...{ code: codeJson.nullable().default(null), seen: uuidJson.nullable().default(null), reason: text },
  }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), code: z.string() }),
  problems: ACTIVITY_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordActivity(desk, given, now),
});

export const activityRepeat = operation({
  id: 'activity.repeat',
  title: { vi: 'Lặp lại một hoạt động vào các ngày sau', en: 'Plan an activity again on later days' },
  may: 'activity.record',
  route: { method: 'POST', path: '/activities/{code}/repeats' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, code: codeJson, every: z.enum(REPEAT_EVERY), until: dayJson }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), codes: z.array(z.string()) }),
  problems: REPEAT_WORDS,
  run: ({ desk, now }: DeskContext, given) => repeatActivity(desk, given, now),
});

export const activityReport = operation({
  id: 'activity.report',
  title: { vi: 'Báo một hoạt động đơn vị đã tổ chức', en: 'Report an activity of one’s organisation' },
  may: 'activity.report',
  route: { method: 'POST', path: '/activities/reported' },
  again: 'same-id',
  input: said,
  output: z.enum(['recorded', 'unchanged']),
  problems: REPORTED_WORDS,
  run: ({ desk, now }: DeskContext, given) => reportActivity(desk, given, now),
});

export const activityReported = operation({
  id: 'activity.reported',
  title: { vi: 'Hoạt động do các đơn vị phối hợp báo', en: 'Activities that partners report' },
  may: 'activity.read',
  route: { method: 'POST', path: '/activities/reported/list' },
  input: z.strictObject({ page: listPage }),
  output: z.custom<ListedReported>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { page }) =>
    ok(await listReported(desk, { ...limitsOf(page, ACTIVITIES_OF_PAGE), now })),
});

export const activityReadReported = operation({
  id: 'activity.read-reported',
  title: { vi: 'Một hoạt động do đơn vị phối hợp báo', en: 'One activity that a partner reports' },
  may: 'activity.read',
  route: { method: 'POST', path: '/activities/reported/{id}/record' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<ReadReported | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, { id }) => ok(await readReported(desk, id, now)),
});

export const activityDecide = operation({
  id: 'activity.decide',
  title: {
    vi: 'Xác nhận hoặc từ chối một hoạt động do đơn vị phối hợp báo',
    en: 'Validate or refuse an activity that a partner reports',
  },
  may: 'activity.decide',
  route: { method: 'POST', path: '/activities/reported/{id}/decision' },
  again: 'same-content',
  input: z.strictObject({ id: uuidJson, decision: z.enum(REPORT_DECISIONS), reason: text }),
  output: z.object({ outcome: z.enum(['recorded', 'unchanged']), code: z.string().nullable() }),
  problems: REPORTED_WORDS,
  run: ({ desk, now }: DeskContext, given) => decideReported(desk, given, now),
});

export const ACTIVITY_OPERATIONS = {
  activityList,
  activityMap,
  activityFeed,
  activityRead,
  activityRecord,
  activityRepeat,
  activityReport,
  activityReported,
  activityReadReported,
  activityDecide,
  ...COST_OPERATIONS,
  ...ATTENDANT_OPERATIONS,
};
