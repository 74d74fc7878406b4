import { auditVerify } from '#server/audit/operations.ts';
import { askAtOffice } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  chain: await askAtOffice(locals, auditVerify, { heads: [] }),
});
