import { programmeList } from '#server/drive/operations.ts';
import { askAtOffice, may } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  programmes: await askAtOffice(locals, programmeList, {}),
  mayRecord: may(locals, 'programme.record'),
});
