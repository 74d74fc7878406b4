import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ProgrammeReport, ReportDecision, ReportKind } from '#drive/programmes/report.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';

const DAY_OF = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')::date`;

const REPORTS = `
  select report.id, programme_code as "programmeCode", sender_code as "senderCode", sender.name as sender, report.kind,
         from_day as "from", to_day as "to", version, value, document_no as "documentNo", document_day as "documentDay",
         sent_by as "sentBy", sent_by_name as "sentByName", ${DAY_OF('report.recorded_at')} as "sentOn",
         case when decided.report_id is not null then json_build_object(
           'decision', decision, 'reason', reason, 'by', decided_by_name, 'on', ${DAY_OF('decided.recorded_at')}) end as decided
    from programme_reports as report
    join organisations as sender on sender.province_id = $1 and sender.code = sender_code
    left join programme_report_decisions as decided on decided.province_id = $1 and decided.report_id = report.id
   where report.province_id = $1`;

/** The reports about a programme, the newest period and version first. */
export async function reportsOf(tx: Transaction, code: string): Promise<ProgrammeReport[]> {
  const { rows } = await tx.query<ProgrammeReport>(
    `${REPORTS} and programme_code = $2 order by to_day desc, kind, sender_code, from_day desc, version desc`,
    [tx.provinceId, code],
  );
  return rows;
}

/** One report; undefined where there is none. */
export async function reportOf(tx: Transaction, id: Uuid): Promise<ProgrammeReport | undefined> {
  const { rows } = await tx.query<ProgrammeReport>(`${REPORTS} and report.id = $2`, [tx.provinceId, id]);
  return rows[0];
}

export interface NewReport {
  id: Uuid;
  code: string;
  senderCode: string;
  kind: ReportKind;
  from: Day;
  to: Day;
  version: number;
  value: number;
  documentNo: string;
  documentDay: Day;
  by: string;
  byName: string;
}

export async function addReport(tx: Transaction, given: NewReport): Promise<void> {
  const { id, code, senderCode, kind, from, to, version, value, documentNo, documentDay, by, byName } = given;
  await tx.query(
    `insert into programme_reports (province_id, id, programme_code, sender_code, kind, from_day, to_day, version, value, document_no,
                                    document_day, sent_by, sent_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [tx.provinceId, id, code, senderCode, kind, from, to, version, value, documentNo, documentDay, by, byName],
  );
}

export async function addReportDecision(
  tx: Transaction,
  given: { reportId: Uuid; decision: ReportDecision; reason: string | null; by: string; byName: string },
  recording: Recording,
): Promise<void> {
  const { reportId, decision, reason, by, byName } = given;
  await tx.query(
    `insert into programme_report_decisions (province_id, report_id, decision, reason, decided_by, decided_by_name, recorded_at, recording)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.provinceId, reportId, decision, reason, by, byName, recording.recordedAt, recording.id],
  );
}
