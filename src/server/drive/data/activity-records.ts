import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type {
  Activity,
  ActivityKind,
  ActivityPlan,
  ActivityTotals,
  Audience,
  AudienceActivities,
  EnrolmentsBy,
} from '#drive/activity.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { COST_OF_ACTIVITY, ENROLMENT_HOLDS, HELD_ACTIVITIES, PLAN_OF_ACTIVITY } from './held-activities.ts';

/** Which activities are asked for; null for whatever. */
export interface ActivityChoice {
  from: Day;
  to: Day;
  kind: ActivityKind | null;
  areaIds: readonly AreaId[] | null;
  campaign: string | null;
  /** The organisation that took part. */
  partner: string | null;
}

/** An activity as it lies in the register: its commune by its id. */
export type ActivityRow = Omit<Activity, 'area'> & { areaId: AreaId };

/** Whether an organisation took part in `activity`, by the record of it that holds. */
const tookPart = (code: string): string => `
  exists (select from activity_partners as partner
           where partner.province_id = $1 and partner.activity_code = activity.code and partner.revision = activity.revision
             and partner.partner_code = ${code})`;

const COLUMNS = `
  'id', activity.id, 'code', activity.code, 'kind', activity.kind, 'heldOn', activity.held_on, 'title', activity.title,
  'areaId', activity.area_id, 'audience', activity.audience, 'campaignCode', activity.campaign_code,
  'programmeCode', activity.programme_code, 'attendance', activity.attendance,
  'partners', (select coalesce(json_agg(json_build_object('code', partner_code, 'name', coalesce(partner.name, partner_code)) order by partner_code), '[]')
                 from activity_partners left join organisations as partner
                      on partner.province_id = $1 and partner.code = partner_code
                where activity_partners.province_id = $1 and activity_code = activity.code and activity_partners.revision = activity.revision),
  'enrolled', (select count(*) from enrolments as enrolment
                where enrolment.province_id = $1 and enrolment.activity_code = activity.code and ${ENROLMENT_HOLDS}),
  'invited', plan.invited, 'goal', plan.goal, 'startsAt', to_char(plan.starts_at, 'HH24:MI'), 'place', plan.place,
  'speaker', plan.speaker, 'inCharge', plan.in_charge, 'village', plan.village, 'materials', plan.materials,
  'organisers', plan.organisers,
  'cost', ${COST_OF_ACTIVITY}`;

/** The activities of a choice, whose values are $2 to $7. */
const CHOSEN = `
  select activity.* from (${HELD_ACTIVITIES}) as activity
   where activity.held_on between $2 and $3 and ($4::text is null or activity.kind = $4)
     and ($5::integer[] is null or activity.area_id = any ($5))
     and ($6::text is null or ${tookPart('$6')}) and ($7::text is null or activity.campaign_code = $7)`;
const valuesOf = ({ from, to, kind, areaIds, partner, campaign }: ActivityChoice) => [
  ...[from, to, kind, areaIds, partner, campaign],
];

/** What chosen activities come to, as columns. */
const TOTALS = `
  count(*)::int as total, coalesce(sum(activity.attendance), 0)::int as attendance, coalesce(sum(plan.invited), 0)::int as invited,
  coalesce(sum((select count(*) from enrolments as enrolment
                 where enrolment.province_id = $1 and enrolment.activity_code = activity.code and ${ENROLMENT_HOLDS})), 0)::int as enrolled`;

/** A page of the activities of a time, the newest first, with the totals of all. */
export async function activitiesOf(
  tx: Transaction,
  choice: ActivityChoice,
  { limit, offset }: ListLimits,
): Promise<ActivityTotals & { activities: ActivityRow[] }> {
  const { rows } = await tx.query<ActivityTotals & { activities: ActivityRow[] }>(
    `with chosen as materialized (${CHOSEN}),
     page as (select * from chosen order by held_on desc, code limit $8 offset $9)
     select ${TOTALS},
            coalesce((select json_agg(json_build_object(${COLUMNS}) order by activity.held_on desc, activity.code)
                        from page as activity ${PLAN_OF_ACTIVITY}), '[]') as activities
       from chosen as activity ${PLAN_OF_ACTIVITY}`,
    [tx.provinceId, ...valuesOf(choice), limit, offset],
  );
  return rows[0] ?? { total: 0, attendance: 0, invited: 0, enrolled: 0, activities: [] };
}

/** What the activities of a choice come to, commune by commune as they were recorded. */
export async function totalsByArea(
  tx: Transaction,
  choice: ActivityChoice,
): Promise<(ActivityTotals & { areaId: AreaId })[]> {
  const { rows } = await tx.query<ActivityTotals & { areaId: AreaId }>(
    `select activity.area_id as "areaId", ${TOTALS} from (${CHOSEN}) as activity ${PLAN_OF_ACTIVITY} group by activity.area_id`,
    [tx.provinceId, ...valuesOf(choice)],
  );
  return rows;
}

/** What the activities of a choice come to, by whom they were for. */
export async function totalsByAudience(tx: Transaction, choice: ActivityChoice): Promise<AudienceActivities[]> {
  const { rows } = await tx.query<AudienceActivities>(
    `select activity.audience, ${TOTALS} from (${CHOSEN}) as activity ${PLAN_OF_ACTIVITY} group by activity.audience order by 2 desc, 1`,
    [tx.provinceId, ...valuesOf(choice)],
  );
  return rows;
}

/** How the enrolments of a time came about. */
export async function enrolmentsByChannel(tx: Transaction, from: Day, to: Day): Promise<EnrolmentsBy[]> {
  const { rows } = await tx.query<EnrolmentsBy>(
    `select coalesce(channel, case when activity_code is not null then 'activity' end) as channel, count(*)::int as enrolled
       from enrolments as enrolment
      where province_id = $1 and enrolled_on between $2 and $3 and ${ENROLMENT_HOLDS}
      group by 1 order by 2 desc`,
    [tx.provinceId, from, to],
  );
  return rows;
}

/** The activity of a code; undefined where none is held true. */
export async function activityOf(tx: Transaction, code: string): Promise<ActivityRow | undefined> {
  const { rows } = await tx.query<{ activity: ActivityRow }>(
    `select json_build_object(${COLUMNS}) as activity from (${HELD_ACTIVITIES}) as activity ${PLAN_OF_ACTIVITY}
      where activity.code = $2`,
    [tx.provinceId, code],
  );
  return rows[0]?.activity;
}

/** Whoever corrects an activity waits for who does so already. */
export async function lockActivity(tx: Transaction, code: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `activity ${code}`]);
}

/** Another activity at the same hour for which the same speaker is planned; undefined for none. */
export async function speakerElsewhere(
  tx: Transaction,
  { code, heldOn, startsAt, speaker }: Pick<ActivityRow, 'heldOn' | 'startsAt' | 'speaker'> & { code: string | null },
): Promise<string | undefined> {
  const { rows } = await tx.query<{ code: string }>(
    `select activity.code from (${HELD_ACTIVITIES}) as activity ${PLAN_OF_ACTIVITY}
      where activity.held_on = $2 and plan.starts_at = $3::time and lower(plan.speaker) = lower($4)
        and activity.code is distinct from $5
      order by activity.code limit 1`,
    [tx.provinceId, heldOn, startsAt, speaker, code],
  );
  return rows[0]?.code;
}

/** What is recorded of an activity. */
export interface NewActivity {
  id: Uuid;
  kind: ActivityKind;
  heldOn: Day;
  areaId: AreaId;
  title: string | null;
  audience: Audience | null;
  campaignCode: string | null;
  programmeCode: string | null;
  attendance: number | null;
  partners: readonly string[];
}

/** The codes of the activities that have a record of one of these ids, whatever became of them, by their days. */
export async function codesOfRecords(tx: Transaction, ids: readonly Uuid[]): Promise<string[]> {
  const { rows } = await tx.query<{ code: string }>(
    'select code from activities where province_id = $1 and id = any ($2) order by held_on, code',
    [tx.provinceId, ids],
  );
  return rows.map(({ code }) => code);
}

/** A code that no activity has: its day, its commune, and a number. Whoever else asks for one waits. */
export async function freeCode(tx: Transaction, heldOn: Day, areaCode: string): Promise<string> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, 'codes of activities']);
  const prefix = `${heldOn.replaceAll('-', '')}-${areaCode}-`;
  const { rows } = await tx.query<{ last: number }>(
    `select coalesce(max(substr(code, length($2) + 1)::int), 0) as last from activities
      where province_id = $1 and code ~ ('^' || $2 || '[0-9]{1,6}$')`,
    [tx.provinceId, prefix],
  );
  return `${prefix}${(rows[0]?.last ?? 0) + 1}`;
}

/** Writes the next record of an activity: its first one, or the one that comes after a withdrawn one. */
export async function addActivity(
  tx: Transaction,
  code: string,
  { id, kind, heldOn, areaId, title, audience, campaignCode, programmeCode, attendance, partners }: NewActivity,
  recording: Recording,
): Promise<void> {
  await tx.query(
    `with written as (
       insert into activities (province_id, code, revision, id, kind, held_on, area_id, title, audience, campaign_code, programme_code,
                               attendance, recorded_at, recording)
       select $1, $2, coalesce(max(revision) + 1, 0), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
         from activities where province_id = $1 and code = $2
       returning province_id, code, revision)
     insert into activity_partners (province_id, activity_code, revision, partner_code)
     select province_id, code, revision, unnest($14::text[]) from written`,
    [
      ...[tx.provinceId, code, id, kind, heldOn, areaId, title, audience, campaignCode, programmeCode, attendance],
      ...[recording.recordedAt, recording.id, partners],
    ],
  );
}

/** Writes what is planned for an activity. */
export async function addActivityPlan(
  tx: Transaction,
  code: string,
  {
    id,
    invited,
    goal,
    startsAt,
    place,
    speaker,
    inCharge,
    village,
    materials,
    organisers,
    recordedBy,
  }: ActivityPlan & { id: Uuid; recordedBy: string },
): Promise<void> {
  await tx.query(
    `insert into activity_plans (province_id, id, activity_code, invited, goal, starts_at, place, speaker, in_charge, village, materials,
                                 organisers, recorded_by)
     values ($1, $2, $3, $4, $5, $6::time, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.provinceId,
      id,
      code,
      invited,
      goal,
      startsAt,
      place,
      speaker,
      inCharge,
      village,
      materials,
      organisers,
      recordedBy,
    ],
  );
}

/** Which of these codes name no campaign, programme or organisation that works on the day. */
export async function unknownCodes(
  tx: Transaction,
  {
    campaignCode,
    programmeCode,
    partners,
    heldOn,
  }: Pick<NewActivity, 'campaignCode' | 'programmeCode' | 'partners' | 'heldOn'>,
): Promise<{ campaign: boolean; programme: boolean; partners: string[] }> {
  const { rows } = await tx.query<{ campaign: boolean; programme: boolean; partners: string[] }>(
    `select $2::text is not null and not exists (select from campaigns where province_id = $1 and code = $2)
              and not exists (select from activities where province_id = $1 and campaign_code = $2) as campaign,
            $3::text is not null and not exists (select from programmes where province_id = $1 and code = $3) as programme,
            array(select each from unnest($4::text[]) as each
                   where not exists (select from organisations where province_id = $1 and code = each
                                        and (ended_on is null or ended_on >= $5::date))) as partners`,
    [tx.provinceId, campaignCode, programmeCode, partners, heldOn],
  );
  return rows[0] ?? { campaign: false, programme: false, partners: [] };
}
