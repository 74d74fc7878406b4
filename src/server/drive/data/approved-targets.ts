import type { AreaId, Scheme } from '#coverage/facts.ts';
import type { FileTarget } from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A target that attainment is counted against. */
export interface ApprovedTarget {
  indicator: string;
  scheme: Scheme;
  kind: 'stock' | 'flow';
  areaId: number | null;
  organisation: string | null;
  /** Null takes an earlier one out. */
  value: number | null;
}

/** Writes the targets of an approved version, known from its recording on. */
export async function addTargets(
  tx: Transaction,
  plan: { code: string; owner: string; period: string },
  targets: readonly ApprovedTarget[],
  recording: { id: number; recordedAt: string },
): Promise<void> {
  await tx.query(
    `insert into targets (province_id, plan_code, owner, indicator, scheme, kind, area_id, organisation_code, period, value,
                          recorded_at, recording)
     select $1::smallint, $2, $3, indicator, scheme, kind, area_id, organisation, $4, value, $5::timestamptz, $6::bigint
       from jsonb_to_recordset($7::jsonb) as target (indicator text, scheme text, kind text, area_id int, organisation text, value numeric)`,
    [
      ...[tx.provinceId, plan.code, plan.owner, plan.period, recording.recordedAt, recording.id],
      JSON.stringify(targets.map(({ areaId, ...each }) => ({ ...each, area_id: areaId }))),
    ],
  );
}

/** The targets of an area in a year that files brought, not plans of ours. */
export async function targetsOfFiles(
  tx: Transaction,
  { year, areaId, indicators }: { year: string; areaId: AreaId; indicators: readonly string[] },
): Promise<(Omit<FileTarget, 'kind'> & { indicator: string })[]> {
  const { rows } = await tx.query<Omit<FileTarget, 'kind'> & { indicator: string }>(
    `select concat_ws(' ', plan_code, owner, indicator, scheme, period, organisation_code) as id, owner, plan_code as document, period, indicator,
            scheme, value::float8 as value, recorded_on::text as "recordedOn"
       from targets as target
      where target.province_id = $1 and left(period, 4) = $2 and area_id = $3 and indicator = any ($4)
        and value is not null
        and not exists (select from plans as plan
                          join plan_versions as version on version.province_id = $1 and version.plan_id = plan.id
                         where plan.province_id = $1 and plan.owner = target.owner and plan.period = target.period
                           and target.plan_code in (document_no, document_no || ' #' || version.version))
      order by owner collate "vi-x-icu", plan_code, indicator`,
    [tx.provinceId, year, areaId, indicators],
  );
  return rows;
}
