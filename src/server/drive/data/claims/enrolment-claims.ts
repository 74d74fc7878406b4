import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ClaimableEnrolment, EnrolmentClaim } from '#drive/programmes/claims.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { Transaction } from '#server/database/connect.ts';
import { ENROLMENT_HOLDS, HELD_ACTIVITIES } from '../held-activities.ts';

const DAY_OF = (column: string): string => `(${column} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Who has which part of `enrolment` in the programme `$2`, where the newest validated claims of all signers come to the whole; else no row. */
export const WHOLE_CLAIMS = `
  select array_agg(sender_code order by sender_code) as partners, array_agg(share order by sender_code) as parts
    from (select distinct on (claim.sender_code) claim.sender_code, claim.share
            from enrolment_claims as claim
            join enrolment_claim_decisions as decided
              on decided.province_id = $1 and decided.claim_id = claim.id and decided.decision = 'validated'
           where claim.province_id = $1 and claim.enrolment_id = enrolment.id and claim.programme_code = $2
           order by claim.sender_code, claim.recorded_at desc, claim.id desc) as last
   where share > 0 having sum(share) = 100`;

/** By what an enrolment is looked for: one of the three. */
export interface SoughtEnrolment {
  receipt: string | null;
  personId: Uuid | null;
  id: Uuid | null;
}

/** The enrolments of a programme’s activities in a time that are looked for, by the place of each in what is sought. */
export async function claimableEnrolments(
  tx: Transaction,
  { code, from, to }: { code: string; from: Day | null; to: Day },
  sought: readonly SoughtEnrolment[],
): Promise<(ClaimableEnrolment & { place: number })[]> {
  const { rows } = await tx.query<ClaimableEnrolment & { place: number }>(
    `with sought as (select (number - 1)::int as place, receipt, person, id
                       from unnest($3::text[], $4::uuid[], $5::uuid[]) with ordinality as each (receipt, person, id, number)),
     found as (
       select place, enrolment.id from sought join enrolments as enrolment on enrolment.province_id = $1 and enrolment.id = sought.id
       union select place, enrolment.id from sought cross join unnest(records_of(sought.person)) as record
               join enrolments as enrolment on enrolment.province_id = $1 and enrolment.person_id = record
              where sought.person is not null
       union select place, enrolment.id from sought
               join contributions as paid on paid.province_id = $1 and paid.receipt_no is not null and receipt_key(paid.receipt_no) = receipt_key(sought.receipt)
               join enrolments as enrolment on enrolment.province_id = $1 and enrolment.person_id = paid.person_id and enrolment.scheme = paid.scheme)
     select place, enrolment.id, enrolment.scheme, enrolled_on as "enrolledOn", activity_code as "activityCode"
       from found
       join enrolments as enrolment on enrolment.province_id = $1 and enrolment.id = found.id
       join (${HELD_ACTIVITIES}) as activity on activity.code = enrolment.activity_code
      where activity.programme_code = $2 and enrolled_on between coalesce($6, '-infinity'::date) and $7::date and ${ENROLMENT_HOLDS}
      order by place, enrolled_on, enrolment.scheme, enrolment.id`,
    [
      ...[tx.provinceId, code, sought.map(({ receipt }) => receipt), sought.map(({ personId }) => personId)],
      ...[sought.map(({ id }) => id), from, to],
    ],
  );
  return rows;
}

const CLAIMS = `
  select claim.id, enrolment_id as "enrolmentId", sender_code as "senderCode", sender.name as sender, share, sent_by as "sentBy",
         sent_by_name as "sentByName", ${DAY_OF('claim.recorded_at')} as "sentOn",
         case when decided.claim_id is not null then json_build_object(
           'decision', decision, 'reason', reason, 'by', decided_by_name, 'on', ${DAY_OF('decided.recorded_at')}) end as decided
    from enrolment_claims as claim
    join organisations as sender on sender.province_id = $1 and sender.code = sender_code
    left join enrolment_claim_decisions as decided on decided.province_id = $1 and decided.claim_id = claim.id
   where claim.province_id = $1 and programme_code = $2`;
const NEWEST_FIRST = 'order by claim.recorded_at desc, claim.id desc';

/** The claims in a programme, the newest first. */
export async function claimsOf(tx: Transaction, code: string): Promise<EnrolmentClaim[]> {
  const { rows } = await tx.query<EnrolmentClaim>(`${CLAIMS} ${NEWEST_FIRST}`, [tx.provinceId, code]);
  return rows;
}

/** The same of some enrolments. */
export async function claimsOfEnrolments(
  tx: Transaction,
  code: string,
  enrolmentIds: readonly Uuid[],
): Promise<EnrolmentClaim[]> {
  const { rows } = await tx.query<EnrolmentClaim>(`${CLAIMS} and enrolment_id = any ($3) ${NEWEST_FIRST}`, [
    ...[tx.provinceId, code, enrolmentIds],
  ]);
  return rows;
}

/** Which enrolments some claims in a programme are about. */
export async function enrolmentsClaimed(tx: Transaction, code: string, claimIds: readonly Uuid[]): Promise<Uuid[]> {
  const { rows } = await tx.query<{ id: Uuid }>(
    'select distinct enrolment_id as id from enrolment_claims where province_id = $1 and programme_code = $2 and id = any ($3)',
    [tx.provinceId, code, claimIds],
  );
  return rows.map(({ id }) => id);
}

/** Whether something was claimed under one of these ids. */
export async function isClaim(tx: Transaction, ids: readonly Uuid[]): Promise<boolean> {
  const { rowCount } = await tx.query('select from enrolment_claims where province_id = $1 and id = any ($2) limit 1', [
    ...[tx.provinceId, ids],
  ]);
  return (rowCount ?? 0) > 0;
}

/** Writes that a signer claims parts of enrolments. */
export async function addClaims(
  tx: Transaction,
  claims: readonly { id: Uuid; enrolmentId: Uuid; share: number }[],
  { code, senderCode, by, byName }: { code: string; senderCode: string; by: string; byName: string },
): Promise<void> {
  await tx.query(
    `insert into enrolment_claims (province_id, id, programme_code, enrolment_id, sender_code, share, sent_by, sent_by_name)
     select $1, id, $2, enrolment, $3, share, $4, $5 from unnest($6::uuid[], $7::uuid[], $8::smallint[]) as each (id, enrolment, share)`,
    [
      ...[tx.provinceId, code, senderCode, by, byName, claims.map(({ id }) => id)],
      ...[claims.map(({ enrolmentId }) => enrolmentId), claims.map(({ share }) => share)],
    ],
  );
}

/** Writes what was decided about claims. */
export async function addClaimDecisions(
  tx: Transaction,
  claimIds: readonly Uuid[],
  { decision, reason, by, byName }: { decision: ReportDecision; reason: string | null; by: string; byName: string },
): Promise<void> {
  await tx.query(
    `insert into enrolment_claim_decisions (province_id, claim_id, decision, reason, decided_by, decided_by_name)
     select $1, id, $3, $4, $5, $6 from unnest($2::uuid[]) as id`,
    [tx.provinceId, claimIds, decision, reason, by, byName],
  );
}
