import { readDay } from '#input/fields/days.ts';
import { programmeDeliver } from '#server/figures/operations.ts';
import { AS_OF_NAME } from '#ui/addresses.ts';
import { askAtOffice, may, placeOf } from '../../../office.ts';
import { programmeOfAddress, RECORDED_NAME } from '../record-typed.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { programme: code }, url }) => {
  const read = await programmeOfAddress(locals, code);
  const day = readDay(url.searchParams.get(AS_OF_NAME) ?? '') ?? (await placeOf(locals)).day;
  return {
    ...read,
    day,
    delivered: (await askAtOffice(locals, programmeDeliver, { code, on: day })) ?? [],
    mayRecord: may(locals, 'programme.record'),
    opensActivities: may(locals, 'activity.read'),
    isNew: url.searchParams.has(RECORDED_NAME),
  };
};
