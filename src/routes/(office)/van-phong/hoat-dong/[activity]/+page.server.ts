import { RECORDED_NAME } from '#ui/addresses.ts';
import { may } from '../../../office.ts';
import { activityOfAddress } from '../record-typed.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { activity: code }, url }) => ({
  ...(await activityOfAddress(locals, code)),
  mayRecord: may(locals, 'activity.record'),
  mayReadAttendants: may(locals, 'attendance.read'),
  mayReadVisits: may(locals, 'visit.read'),
  mayOpenVisits: may(locals, 'visit.plan'),
  isNew: url.searchParams.has(RECORDED_NAME),
});
