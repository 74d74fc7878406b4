import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { ReportedActivity, SaidActivity } from '#drive/reported-activity.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { ListLimits } from '#server/desk/list-page.ts';

/** A report as it lies in the register: its commune by its id. */
export type ReportedRow = Omit<ReportedActivity, 'area'> & { areaId: AreaId; sentBy: string };

const DAY_OF = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')::date`;

const REPORTS = `
  select report.id, report.said, report.area_id as "areaId", sender_code as "senderCode", sender.name as sender,
         sent_by as "sentBy", sent_by_name as "sentByName", ${DAY_OF('report.recorded_at')} as "sentOn",
         case when decided.report_id is not null then json_build_object(
           'decision', decision, 'reason', reason, 'activityCode', activity_code, 'by', decided_by_name,
           'on', ${DAY_OF('decided.recorded_at')}) end as decided
    from reported_activities as report
    join organisations as sender on sender.province_id = $1 and sender.code = sender_code
    left join reported_activity_decisions as decided on decided.province_id = $1 and decided.report_id = report.id
   where report.province_id = $1`;

/** Whose reports are meant; null for everybody's, in whatever areas. */
export interface ReportedChoice {
  sender: string | null;
  areaIds: readonly AreaId[] | null;
}

/** A page of the reports of activities: what waits first, then the newest. */
export async function reportedActivities(
  tx: Transaction,
  { sender, areaIds }: ReportedChoice,
  { limit, offset }: ListLimits,
): Promise<ReportedRow[]> {
  const { rows } = await tx.query<ReportedRow>(
    `${REPORTS} and ($2::text is null or sender_code = $2) and ($3::integer[] is null or report.area_id = any ($3))
      order by decided.report_id is not null, report.recorded_at desc, report.id limit $4 offset $5`,
    [tx.provinceId, sender, areaIds, limit, offset],
  );
  return rows;
}

/** How many there are, and how many of them wait. */
export async function countReported(
  tx: Transaction,
  { sender, areaIds }: ReportedChoice,
): Promise<{ total: number; waiting: number }> {
  const { rows } = await tx.query<{ total: number; waiting: number }>(
    `select count(*)::int as total, (count(*) filter (where decided.report_id is null))::int as waiting
       from reported_activities as report
       left join reported_activity_decisions as decided on decided.province_id = $1 and decided.report_id = report.id
      where report.province_id = $1 and ($2::text is null or sender_code = $2)
        and ($3::integer[] is null or report.area_id = any ($3))`,
    [tx.provinceId, sender, areaIds],
  );
  return rows[0] ?? { total: 0, waiting: 0 };
}

/** One report; undefined where there is none. */
export async function reportedActivity(tx: Transaction, id: Uuid): Promise<ReportedRow | undefined> {
  const { rows } = await tx.query<ReportedRow>(`${REPORTS} and report.id = $2`, [tx.provinceId, id]);
  return rows[0];
}

/** Whoever decides about a report waits for who does so already. */
export async function lockReported(tx: Transaction, id: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `reported activity ${id}`]);
}

/** Writes what a partner reports. */
export async function addReported(
  tx: Transaction,
  given: { id: Uuid; senderCode: string; areaId: AreaId; said: SaidActivity; by: string; byName: string },
): Promise<void> {
  const { id, senderCode, areaId, said, by, byName } = given;
  await tx.query(
    `insert into reported_activities (province_id, id, sender_code, area_id, held_on, said, sent_by, sent_by_name)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
    [tx.provinceId, id, senderCode, areaId, said.heldOn, JSON.stringify(said), by, byName],
  );
}

/** Writes what was decided about a report. */
export async function addReportedDecision(
  tx: Transaction,
  given: {
    reportId: Uuid;
    decision: ReportDecision;
    reason: string | null;
    activityCode: string | null;
    by: string;
    byName: string;
  },
): Promise<void> {
  const { reportId, decision, reason, activityCode, by, byName } = given;
  await tx.query(
    `insert into reported_activity_decisions (province_id, report_id, decision, reason, activity_code, decided_by, decided_by_name)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.provinceId, reportId, decision, reason, activityCode, by, byName],
  );
}
