import { RECORDED_NAME } from '#ui/addresses.ts';
import { may } from '../../../office.ts';
import { campaignOfAddress } from '../record-typed.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { campaign: code }, url }) => ({
  ...(await campaignOfAddress(locals, code)),
  mayRecord: may(locals, 'campaign.record'),
  isNew: url.searchParams.has(RECORDED_NAME),
});
