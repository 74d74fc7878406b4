import type { ListedCampaign } from '#drive/campaign.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedCampaigns } from '../data/campaign-records.ts';

/** Every campaign, with what its activities come to in the whole province: nobody is named. */
export const listCampaigns = (desk: Desk): Promise<ListedCampaign[]> =>
  desk.countLines((tx) => listedCampaigns(tx, null));
