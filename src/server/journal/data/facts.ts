import type { Uuid } from '#base/ids.ts';
import type { AreaId, Contribution, Ending, EndingReason, Move } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { Transaction } from '#server/database/connect.ts';
import { ADD_TO_TALLIES } from './contribution-tallies.ts';
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
  /** Of a reversal: why. */
  reason?: string | null;
}

/** A fact as it is written: under which recording, and when the device that it was noted on says that it was. */
export interface Written {
  recording: Recording;
  notedAt: string | null;
}

/** Writes a contribution and adds its money to the tallies of the commune `areaId`, where its payer lived on the day of payment. */
export async function addContribution(
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Contribution, 'recordedAt'> & ContributionDetails,
  { recording, notedAt, areaId }: Written & { areaId: AreaId },
): Promise<void> {
  await tx.query({
    name: 'contribution', // prepared once for each connection: planning takes longer than writing
    text: ADD_CONTRIBUTION,
    values: [
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
      areaId,
      fact.reason ?? null,
      fact.acceptedAt === null,
    ],
  });
}

/** A reversal takes back the sums of what it reverses. */
const ADD_CONTRIBUTION = `
  with written as (
    insert into contributions
      (province_id, id, person_id, scheme, income, method, from_month, months, paid, state_support, local_support,
       other_support, paid_on, receipt_no, agent_code, reverses, recorded_at, recording, noted_at, reason,
       awaits_acceptance)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $21, $22)
    returning 1 as sign, reverses, scheme, paid_on, recorded_on, paid, state_support, local_support, other_support
  ),
  counted as (
    select * from written where reverses is null
    union all
    select -1, written.reverses, c.scheme, c.paid_on, written.recorded_on, c.paid, c.state_support, c.local_support, c.other_support
      from written join contributions as c on c.province_id = $1 and c.id = $16
  )
  insert into contribution_tallies as t
    (province_id, scheme, area_id, paid_on, recorded_on, contributions, paid, state_support, local_support, other_support)
  select $1, scheme, $20, paid_on, recorded_on, sign, sign * paid, sign * state_support, sign * local_support, sign * other_support
    from counted
  ${ADD_TO_TALLIES}`;

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
