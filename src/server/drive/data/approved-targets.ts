import type { Scheme } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A target that attainment is counted against. */
export interface ApprovedTarget {
  indicator: string;
  scheme: Scheme;
  kind: 'stock' | 'flow';
  areaId: number | null;
  organisation: string | null;
  value: number;
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
