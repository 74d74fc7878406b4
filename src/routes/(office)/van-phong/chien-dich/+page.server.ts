import { campaignList } from '#server/drive/operations.ts';
import { askAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  campaigns: await askAtOffice(locals, campaignList, {}),
  day: (await placeOf(locals)).day,
  mayRecord: may(locals, 'campaign.record'),
});
