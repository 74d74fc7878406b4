import { z } from 'zod';
import { ok } from '#base/result.ts';
import { ATTENDANT_STATES, type Attendant } from '#drive/attendant.ts';
import { codeJson, dayJson, uuidJson } from '#input/json.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { ATTENDANT_WORDS } from './attendant-problem.ts';
import { type DescribedAttendant, exportAttendants } from './export-attendants.ts';
import { listAttendants } from './list-attendants.ts';
import { noteAttendants } from './note-attendants.ts';

/** More than one hand writes down at once. */
const MOST_PEOPLE = 500;
/** More than one list has that somebody looks through. */
export const MOST_ATTENDANTS = 1_000;

export const activityAttendants = operation({
  id: 'activity.attendants',
  title: { vi: 'Ai được mời, ai có mặt ở một hoạt động', en: 'Who was invited to an activity, and who was there' },
  may: 'attendance.read',
  route: { method: 'POST', path: '/activities/{code}/attendants/list' },
  input: z.strictObject({ code: codeJson, on: dayJson }),
  output: z.custom<Attendant[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, given) => ok(await listAttendants(desk, given, now)),
});

export const activityAttend = operation({
  id: 'activity.attend',
  title: { vi: 'Ghi ai được mời, ai có mặt ở một hoạt động', en: 'Record who was invited to an activity or there' },
  may: 'attendance.record',
  route: { method: 'POST', path: '/activities/{code}/attendants' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, code: codeJson, state: z.enum(ATTENDANT_STATES) },
    personIds: z.array(uuidJson).min(1).max(MOST_PEOPLE).readonly(),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ATTENDANT_WORDS,
  run: ({ desk, now }: DeskContext, given) => {
    const { personIds, state, ...about } = given;
    return noteAttendants(desk, { ...about, attendants: personIds.map((personId) => ({ personId, state })) }, now);
  },
});

export const activityAttendByList = operation({
  id: 'activity.attend-by-list',
  title: { vi: 'Ghi người được mời, có mặt theo một danh sách', en: 'Record who was invited or there by a list' },
  may: 'attendance.record',
  route: { method: 'POST', path: '/activities/{code}/attendants/by-list' },
  again: 'same-id',
  input: z.strictObject({
    ...{ id: uuidJson, code: codeJson },
    attendants: z
      .array(z.strictObject({ personId: uuidJson, state: z.enum(ATTENDANT_STATES) }))
      .min(1)
      .max(MOST_ATTENDANTS)
      .readonly(),
  }),
  output: z.enum(['recorded', 'unchanged']),
  problems: ATTENDANT_WORDS,
  run: ({ desk, now }: DeskContext, given) => noteAttendants(desk, given, now),
});

export const activityExportAttendants = operation({
  id: 'activity.export-attendants',
  title: { vi: 'Tải người được mời, người có mặt', en: 'Who was invited to an activity or there, as a file' },
  may: 'person.export',
  input: z.strictObject({ code: codeJson, on: dayJson }),
  output: z.custom<DescribedAttendant[] | null>(),
  problems: {},
  run: async ({ desk, now }: DeskContext, given) => ok(await exportAttendants(desk, given, now)),
});

export const ATTENDANT_OPERATIONS = {
  ...{ activityAttendants, activityAttend, activityAttendByList },
  activityExportAttendants,
};
