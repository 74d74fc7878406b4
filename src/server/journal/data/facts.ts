import type { Uuid } from '#base/ids.ts';
import type { Contribution, Ending, EndingReason, Move } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from './recordings.ts';

/** What a contribution is beyond its meaning for cover: money in đồng, and who took it. */
export interface ContributionDetails {
  income: number | null;
  method: Method;
  paid: number;
  stateSupport: number;
  localSupport: number;
  otherSupport: number;
  receiptNo: string | null;
  agentCode: string | null;
}

/** A fact as it is written: under which recording, and when the device that it was noted on says that it was. */
export interface Written {
  recording: Recording;
  notedAt: string | null;
}

/** Writes a contribution; `tallyContributions` counts its money. */
export async function addContribution(
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Contribution, 'recordedAt'> & ContributionDetails,
  { recording, notedAt }: Written,
): Promise<void> {
  await tx.query(
    `insert into contributions
       (province_id, id, person_id, scheme, income, method, from_month, months, paid, state_support, local_support,
        other_support, paid_on, receipt_no, agent_code, reverses, recorded_at, recording, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      tx.provinceId,
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
      recording.recordedAt,
      recording.id,
      notedAt,
    ],
  );
}

export async function addEnding(
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Ending, 'recordedAt'> & { reason: EndingReason },
  { recording, notedAt }: Written,
): Promise<void> {
  await tx.query(
    `insert into endings (province_id, id, person_id, scheme, reason, ended_on, recorded_at, recording, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.provinceId,
      fact.id,
      personId,
      fact.scheme,
      fact.reason,
      fact.endedOn,
      recording.recordedAt,
      recording.id,
      notedAt,
    ],
  );
}

export async function addMove(
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Move, 'recordedAt'>,
  { recording, notedAt }: Written,
): Promise<void> {
  await tx.query(
    `insert into moves (province_id, id, person_id, area_id, moved_on, recorded_at, recording, noted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.provinceId, fact.id, personId, fact.areaId, fact.movedOn, recording.recordedAt, recording.id, notedAt],
  );
}
