import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { PlanStep, PlanVersion, UnitId } from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A plan as it stands in its newest version, or in the one that was asked for. */
export interface PlanRow {
  id: Uuid;
  owner: string;
  period: string;
  top: UnitId | null;
  versions: PlanVersion[];
}

const INSTANT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const VERSIONS = `
  select jsonb_agg(jsonb_build_object(
           'version', version.version, 'documentNo', document_no, 'documentDay', document_day, 'reason', version.reason,
           'draftedBy', drafted_by, 'draftedByName', drafted_by_name, 'draftedAt', ${INSTANT('version.recorded_at')},
           'state', coalesce((select step from plan_steps as last
                               where last.province_id = $1 and last.plan_id = version.plan_id and last.version = version.version
                               order by step_no desc limit 1), 'draft'),
           'steps', coalesce((select jsonb_agg(jsonb_build_object('step', step, 'reason', done.reason, 'by', done_by_name,
                                                                  'at', ${INSTANT('done.recorded_at')}) order by step_no)
                                from plan_steps as done
                               where done.province_id = $1 and done.plan_id = version.plan_id
                                 and done.version = version.version), '[]'))
           order by version.version)
    from plan_versions as version where version.province_id = $1 and version.plan_id = plan.id`;

/** The plans of a period and of those within it, the newest document first; of all periods where none is named. */
export async function planRows(tx: Transaction, year: string | null): Promise<PlanRow[]> {
  const { rows } = await tx.query<PlanRow>(
    `select plan.id, owner, period, top, (${VERSIONS}) as versions
       from plans as plan where plan.province_id = $1 and ($2::text is null or left(period, 4) = $2)
      order by period desc, owner collate "vi-x-icu", plan.recorded_at desc`,
    [tx.provinceId, year],
  );
  return rows;
}

/** A plan with its versions; undefined where there is none. */
export async function planRow(tx: Transaction, id: Uuid): Promise<PlanRow | undefined> {
  const { rows } = await tx.query<PlanRow>(
    `select plan.id, owner, period, top, (${VERSIONS}) as versions from plans as plan where plan.province_id = $1 and plan.id = $2`,
    [tx.provinceId, id],
  );
  return rows[0];
}

/** Whoever changes a plan waits for who does so already. */
export async function lockPlan(tx: Transaction, id: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `plan ${id}`]);
}

/** Two plans of an owner are drafted one after the other, so that they cannot take the number of one document. */
export async function lockOwner(tx: Transaction, owner: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `plans of ${owner}`]);
}

/** Whether an owner has targets of a document: in another plan of that period, or from a file. */
export async function isDocumentTaken(
  tx: Transaction,
  { id, owner, period, documentNo }: { id: Uuid; owner: string; period: string; documentNo: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `select from plans as plan join plan_versions as version on version.province_id = $1 and version.plan_id = plan.id
      where plan.province_id = $1 and plan.id <> $2 and owner = $3 and period = $4 and document_no = $5
      union all
     select from targets
      where province_id = $1 and owner = $3 and period = $4 and plan_code = $5
        and not exists (select from plans as own where own.province_id = $1 and own.id = $2)`,
    [tx.provinceId, id, owner, period, documentNo],
  );
  return (rowCount ?? 0) > 0;
}

/** Writes a plan; answers whether it was new. */
export async function addPlan(
  tx: Transaction,
  { id, owner, period, top, by }: Pick<PlanRow, 'id' | 'owner' | 'period' | 'top'> & { by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into plans (province_id, id, owner, period, top, recorded_by) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [tx.provinceId, id, owner, period, top, by],
  );
  return rowCount === 1;
}

export interface NewPlanVersion {
  planId: Uuid;
  version: number;
  documentNo: string;
  documentDay: Day;
  reason: string | null;
  by: string;
  byName: string;
}

export async function addPlanVersion(tx: Transaction, given: NewPlanVersion): Promise<void> {
  const { planId, version, documentNo, documentDay, reason, by, byName } = given;
  await tx.query(
    `insert into plan_versions (province_id, plan_id, version, document_no, document_day, reason, drafted_by, drafted_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.provinceId, planId, version, documentNo, documentDay, reason, by, byName],
  );
}

export interface NewPlanStep {
  planId: Uuid;
  version: number;
  step: PlanStep;
  reason: string | null;
  by: string;
  byName: string;
}

export async function addPlanStep(tx: Transaction, given: NewPlanStep): Promise<void> {
  const { planId, version, step, reason, by, byName } = given;
  await tx.query(
    `insert into plan_steps (province_id, plan_id, version, step_no, step, reason, done_by, done_by_name)
     select $1, $2, $3, 1 + coalesce(max(step_no), 0), $4, $5, $6, $7
       from plan_steps where province_id = $1 and plan_id = $2 and version = $3`,
    [tx.provinceId, planId, version, step, reason, by, byName],
  );
}
