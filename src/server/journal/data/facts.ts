import type { Uuid } from '#base/ids.ts';
import type { Contribution, Ending, Move } from '#coverage/facts.ts';
import type { ProvinceId, Queryable } from '#server/database/connect.ts';

/** What a contribution is beyond its meaning for cover: money in đồng, and who took it. */
export interface ContributionDetails {
  income: number | null;
  method: '1' | '3' | '6' | '12' | 'advance' | 'missing';
  paid: number;
  stateSupport: number;
  localSupport: number;
  otherSupport: number;
  receiptNo: string | null;
  agentCode: string | null;
}

export const ENDING_REASONS = ['death', 'pension', 'compulsory', 'withdrawn', 'other'] as const;
export type EndingReason = (typeof ENDING_REASONS)[number];

/** Writes a contribution; `tallyContributions` counts its money. */
export async function addContribution(
  db: Queryable,
  provinceId: ProvinceId,
  personId: Uuid,
  fact: Contribution & ContributionDetails,
): Promise<void> {
  await db.query(
    `insert into contributions
       (province_id, id, person_id, scheme, income, method, from_month, months, paid, state_support, local_support,
        other_support, paid_on, receipt_no, agent_code, reverses, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      provinceId,
      fact.id,
      personId,
      fact.scheme,
      fact.income,
      fact.method,
      `${fact.fromMonth}-01`,
      fact.months,
      fact.paid,
      fact.stateSupport,
      fact.localSupport,
      fact.otherSupport,
      fact.paidOn,
      fact.receiptNo,
      fact.agentCode,
      fact.reverses,
      fact.recordedAt,
    ],
  );
}

export async function addEnding(
  db: Queryable,
  provinceId: ProvinceId,
  personId: Uuid,
  fact: Ending & { reason: EndingReason },
): Promise<void> {
  await db.query(
    `insert into endings (province_id, id, person_id, scheme, reason, ended_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [provinceId, fact.id, personId, fact.scheme, fact.reason, fact.endedOn, fact.recordedAt],
  );
}

export async function addMove(db: Queryable, provinceId: ProvinceId, personId: Uuid, fact: Move): Promise<void> {
  await db.query(
    `insert into moves (province_id, id, person_id, area_id, moved_on, recorded_at) values ($1, $2, $3, $4, $5, $6)`,
    [provinceId, fact.id, personId, fact.areaId, fact.movedOn, fact.recordedAt],
  );
}
