import { dayInVietNam, earliest } from '#base/dates.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { CampaignArea, CampaignKind, CampaignVersion, ListedCampaign, OutsideActivity } from '#drive/campaign.ts';
import { type AreaTree, areaTree } from '#server/areas/area-tree.ts';
import { listCommunes } from '#server/areas/list-communes.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import {
  type CampaignVersionRow,
  campaignByArea,
  campaignByKind,
  campaignVersions,
  listedCampaigns,
  outsideCampaign,
} from '../data/campaign-records.ts';

/** A campaign with what its activities come to, commune by commune, and what is to be asked about them. */
export interface ReadCampaign {
  campaign: ListedCampaign;
  /** The newest first; none where a file brought the campaign. */
  versions: CampaignVersion[];
  areas: CampaignArea[];
  kinds: CampaignKind[];
  outside: OutsideActivity[];
}

/** A campaign by its code; null where there is none. */
export function readCampaign(desk: Desk, code: string, now: Date): Promise<ReadCampaign | null> {
  return desk.countLines(async (tx) => {
    const [campaign] = await listedCampaigns(tx, code);
    if (!campaign) return null;
    const tree = await areaTree(tx);
    const versions = await campaignVersions(tx, code);
    const byArea = await campaignByArea(tx, code);
    return {
      campaign,
      versions: versions.map(({ areaIds, ...each }) => ({ ...each, areas: areaIds.map((id) => tree.area(id).name) })),
      areas: byArea.map(({ areaId, ...sums }) => ({ ...sums, area: tree.area(areaId).name })),
      kinds: await campaignByKind(tx, code),
      outside: versions[0] ? await outsideOf(tx, { code, last: versions[0], tree, now }) : [],
    };
  });
}

/** Its activities on other days or in other communes, whatever they were called on their day. */
async function outsideOf(
  tx: Transaction,
  { code, last, tree, now }: { code: string; last: CampaignVersionRow; tree: AreaTree; now: Date },
): Promise<OutsideActivity[]> {
  const { from, to, areaIds } = last;
  const within = areaIds.length === 0 ? null : await membersOf(tx, { areaIds, on: from, now });
  const found = await outsideCampaign(tx, { code, from, to, areaIds: within });
  return found.map(({ areaId, isOnItsDays, ...each }) => ({
    ...each,
    area: tree.area(areaId).name,
    question: isOnItsDays ? 'not-in-its-areas' : 'not-on-its-days',
  }));
}

async function membersOf(
  tx: Transaction,
  { areaIds, on, now }: { areaIds: readonly AreaId[]; on: CampaignVersionRow['from']; now: Date },
): Promise<AreaId[]> {
  const today = dayInVietNam(now);
  // A version names communes as they stood when it was recorded, which may be after its days.
  const then = await listCommunes(tx, { areas: null, on: earliest(on, today), today });
  const present = await listCommunes(tx, { areas: null, on: today, today });
  return [...then, ...present].filter(({ id }) => areaIds.includes(id)).flatMap(({ memberIds }) => memberIds);
}
