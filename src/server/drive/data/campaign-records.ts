import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ActivityTotals } from '#drive/activity.ts';
import type { CampaignKind, CampaignTerms, CampaignVersion, ListedCampaign } from '#drive/campaign.ts';
import type { Transaction } from '#server/database/connect.ts';
import { COST_OF_ACTIVITY, ENROLMENT_HOLDS, HELD_ACTIVITIES, PLAN_OF_ACTIVITY } from './held-activities.ts';

/** Every activity of campaigns with what came of it; of the one of $2 where it is named. */
const OF_CAMPAIGNS = `
  select activity.code, activity.kind, activity.campaign_code, ${COST_OF_ACTIVITY} as cost, activity.area_id, activity.held_on, activity.title,
         activity.attendance, plan.invited, owed.*
    from (${HELD_ACTIVITIES}) as activity ${PLAN_OF_ACTIVITY}
   cross join lateral (select count(*)::int as enrolled, count(*) filter (where scheme = 'vsi')::int as vsi,
                              count(*) filter (where scheme = 'hhi')::int as hhi
                         from enrolments as enrolment
                        where enrolment.province_id = $1 and enrolment.activity_code = activity.code and ${ENROLMENT_HOLDS}) as owed
   where activity.campaign_code is not null and ($2::text is null or activity.campaign_code = $2)`;

/** What is known of costs: of some activities nobody recorded any, and their enrolments are in no cost of one. */
const COSTS = `
  sum(cost)::float8 as cost, count(cost)::int as costed, coalesce(sum(enrolled) filter (where cost is not null), 0)::int as "costedEnrolled"`;

const SUMS = ['invited', 'attendance', 'enrolled']
  .map((each) => `coalesce(sum(${each}), 0)::int as ${each}`)
  .join(', ');

/** Campaigns with the sums over their activities, the latest first; of one code where it is named. */
export async function listedCampaigns(tx: Transaction, code: string | null): Promise<ListedCampaign[]> {
  const { rows } = await tx.query<ListedCampaign>(
    `with activity as materialized (${OF_CAMPAIGNS}),
     codes as (select code from campaigns where province_id = $1 union select campaign_code from activity)
     select codes.code, coalesce(last.title, known.title, codes.code) as title, last.from_day as "from", last.to_day as "to",
            last.goal, last.in_charge as "inCharge", sums.*
       from codes
       left join campaigns as known on known.province_id = $1 and known.code = codes.code
       left join lateral (select * from campaign_versions as each where each.province_id = $1 and each.campaign_code = codes.code
                           order by version desc limit 1) as last on true
       cross join lateral (select count(*)::int as total, ${SUMS}, ${COSTS}, coalesce(sum(vsi), 0)::int as vsi, coalesce(sum(hhi), 0)::int as hhi,
                                min(held_on) as "firstOn", max(held_on) as "lastOn"
                             from activity where activity.campaign_code = codes.code) as sums
      where $2::text is null or codes.code = $2
      order by last.from_day desc nulls last, codes.code`,
    [tx.provinceId, code],
  );
  return rows;
}

/** What the activities of a campaign come to, commune by commune. */
export async function campaignByArea(tx: Transaction, code: string): Promise<(ActivityTotals & { areaId: AreaId })[]> {
  const { rows } = await tx.query<ActivityTotals & { areaId: AreaId }>(
    `with activity as materialized (${OF_CAMPAIGNS})
     select area_id as "areaId", count(*)::int as total, ${SUMS} from activity
      group by area_id order by 5 desc, 1`,
    [tx.provinceId, code],
  );
  return rows;
}

/** What the activities of a campaign come to, by their kind. */
export async function campaignByKind(tx: Transaction, code: string): Promise<CampaignKind[]> {
  const { rows } = await tx.query<CampaignKind>(
    `with activity as materialized (${OF_CAMPAIGNS})
     select kind, count(*)::int as total, ${SUMS}, ${COSTS} from activity group by kind order by 2 desc, 1`,
    [tx.provinceId, code],
  );
  return rows;
}

/** The activities of a campaign that are not on its days, or not in its areas; none of one of which only the code is known. */
export async function outsideCampaign(
  tx: Transaction,
  { code, from, to, areaIds }: { code: string; from: Day; to: Day; areaIds: readonly AreaId[] | null },
): Promise<{ code: string; title: string | null; heldOn: Day; areaId: AreaId; isOnItsDays: boolean }[]> {
  const { rows } = await tx.query<{
    code: string;
    title: string | null;
    heldOn: Day;
    areaId: AreaId;
    isOnItsDays: boolean;
  }>(
    `select code, title, held_on as "heldOn", area_id as "areaId", held_on between $3 and $4 as "isOnItsDays"
       from (${HELD_ACTIVITIES}) as activity
      where campaign_code = $2 and not (held_on between $3 and $4 and ($5::integer[] is null or area_id = any ($5)))
      order by held_on, code limit 20`,
    [tx.provinceId, code, from, to, areaIds],
  );
  return rows;
}

/** A version of a campaign as it lies in the register: its areas by their ids. */
export type CampaignVersionRow = Omit<CampaignVersion, 'areas'> & { areaIds: AreaId[] };

/** Every version of a campaign, the newest first; none where a file brought it. */
export async function campaignVersions(tx: Transaction, code: string): Promise<CampaignVersionRow[]> {
  const { rows } = await tx.query<CampaignVersionRow>(
    `select version, id, title, from_day as "from", to_day as "to", goal, in_charge as "inCharge", reason, recorded_by_name as by,
            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            array(select area_id from campaign_areas as area
                   where area.province_id = $1 and area.campaign_code = $2 and area.version = said.version order by area_id) as "areaIds"
       from campaign_versions as said where said.province_id = $1 and said.campaign_code = $2
      order by version desc`,
    [tx.provinceId, code],
  );
  return rows;
}

/** The campaign that a version of that id is of; undefined where there is none. */
export async function campaignOfVersion(tx: Transaction, id: Uuid): Promise<string | undefined> {
  const { rows } = await tx.query<{ code: string }>(
    'select campaign_code as code from campaign_versions where province_id = $1 and id = $2',
    [tx.provinceId, id],
  );
  return rows[0]?.code;
}

/** Whoever changes a campaign waits for who does so already. */
export async function lockCampaign(tx: Transaction, code: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `campaign ${code}`]);
}

/** Writes a version of a campaign with its areas. */
export async function addCampaignVersion(
  tx: Transaction,
  code: string,
  said: CampaignTerms & {
    id: Uuid;
    version: number;
    areaIds: readonly AreaId[];
    reason: string | null;
    by: string;
    byName: string;
  },
): Promise<void> {
  await tx.query(
    `insert into campaign_versions (province_id, campaign_code, version, id, title, from_day, to_day, goal, in_charge, reason,
                                    recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.provinceId, code, said.version, said.id, said.title, said.from, said.to, said.goal, said.inCharge],
      ...[said.reason, said.by, said.byName],
    ],
  );
  await tx.query(
    `insert into campaign_areas (province_id, campaign_code, version, area_id) select $1, $2, $3, unnest($4::integer[])`,
    [tx.provinceId, code, said.version, said.areaIds],
  );
}
