import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { InCharge, VisitRound, VisitSums } from '#drive/visit.ts';
import type { Transaction } from '#server/database/connect.ts';
import { LAST_RESULT } from './visit-lines.ts';

/** Which rounds are asked for; null for whatever. */
export interface RoundChoice {
  from: Day | null;
  to: Day | null;
  areaIds: readonly AreaId[] | null;
  activity: string | null;
  /** An account in charge. */
  inCharge: string | null;
}

/** A round as it lies in the register: its commune by its id. */
export type RoundRow = Omit<VisitRound, 'area' | keyof VisitSums> & { areaId: AreaId };

const ROUND = `
  round.id, round.area_id as "areaId", round.village, round.from_on as "from", round.until_on as "until",
  round.activity_code as "activityCode", json_build_object('id', round.in_charge, 'name', round.in_charge_name) as "inCharge",
  (select reason from visit_round_withdrawals as undone where undone.province_id = $1 and undone.round_id = round.id) as "withdrawnBecause"`;

/** What the households of a round come to; those that were taken off are in no sum. */
const SUMS = `
  left join lateral (
    select count(*)::int as households, count(result.knocked_on)::int as knocked, count(result.met_on)::int as met,
           count(result.interested_on)::int as interested, count(result.enrolled_on)::int as enrolled
      from visit_lines as line ${LAST_RESULT}
     where line.province_id = $1 and line.round_id = round.id
       and not exists (select from visit_line_removals as removed where removed.province_id = $1 and removed.line_id = line.id)) as sums on true`;

/** The rounds of a choice that are seen and hold, the latest first. */
export async function roundsOf(
  tx: Transaction,
  { from, to, areaIds, activity, inCharge }: RoundChoice,
): Promise<RoundRow[]> {
  const { rows } = await tx.query<RoundRow>(
    `select ${ROUND} from visit_rounds as round
      where round.province_id = $1 and ($2::date is null or round.until_on >= $2) and ($3::date is null or round.from_on <= $3)
        and ($4::integer[] is null or round.area_id = any ($4)) and ($5::text is null or round.activity_code = $5)
        and ($6::text is null or round.in_charge = $6)
        and not exists (select from visit_round_withdrawals as undone where undone.province_id = $1 and undone.round_id = round.id)
      order by round.from_on desc, round.recorded_at desc, round.id`,
    [tx.provinceId, from, to, areaIds, activity, inCharge],
  );
  return rows;
}

/** A round that is seen; undefined where there is none. */
export async function roundOf(tx: Transaction, id: Uuid): Promise<RoundRow | undefined> {
  const { rows } = await tx.query<RoundRow>(
    `select ${ROUND} from visit_rounds as round where round.province_id = $1 and round.id = $2`,
    [tx.provinceId, id],
  );
  return rows[0];
}

/** What rounds come to, by their ids. */
export async function sumsOfRounds(tx: Transaction, ids: readonly Uuid[]): Promise<Map<Uuid, VisitSums>> {
  const { rows } = await tx.query<VisitSums & { id: Uuid }>(
    `select round.id, sums.* from visit_rounds as round ${SUMS} where round.province_id = $1 and round.id = any ($2)`,
    [tx.provinceId, ids],
  );
  return new Map(rows.map(({ id, ...sums }) => [id, sums]));
}

/** What the rounds of an activity come to; null where it has none. */
export async function visitsOfActivity(tx: Transaction, code: string): Promise<VisitSums | null> {
  const { rows } = await tx.query<VisitSums & { rounds: number }>(
    `select count(*)::int as rounds, coalesce(sum(sums.households), 0)::int as households, coalesce(sum(sums.knocked), 0)::int as knocked,
            coalesce(sum(sums.met), 0)::int as met, coalesce(sum(sums.interested), 0)::int as interested,
            coalesce(sum(sums.enrolled), 0)::int as enrolled
       from visit_rounds as round ${SUMS}
      where round.province_id = $1 and round.activity_code = $2
        and not exists (select from visit_round_withdrawals as undone where undone.province_id = $1 and undone.round_id = round.id)`,
    [tx.provinceId, code],
  );
  const [found] = rows;
  if (!found || found.rounds === 0) return null;
  const { rounds: _, ...sums } = found;
  return sums;
}

/** Whoever changes the list of a round waits for who does so already. */
export async function lockRound(tx: Transaction, id: Uuid): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `visits of ${id}`]);
}

/** A round as it is recorded. */
export interface NewRound {
  id: Uuid;
  areaId: AreaId;
  village: string;
  villagePlain: string;
  from: Day;
  until: Day;
  activityCode: string | null;
  inCharge: InCharge;
  organisation: string | null;
}

/** Writes a round. */
export async function addRound(tx: Transaction, round: NewRound, by: string): Promise<void> {
  const { id, areaId, village, villagePlain, from, until, activityCode, inCharge, organisation } = round;
  await tx.query(
    `insert into visit_rounds (province_id, id, area_id, village, village_plain, from_on, until_on, activity_code, in_charge,
                               in_charge_name, organisation, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.provinceId, id, areaId, village, villagePlain, from, until, activityCode],
      ...[inCharge.id, inCharge.name, organisation, by],
    ],
  );
}

/** Writes that a round was opened by mistake. */
export async function addRoundWithdrawal(
  tx: Transaction,
  { roundId, reason, by }: { roundId: Uuid; reason: string; by: string },
): Promise<void> {
  await tx.query(
    'insert into visit_round_withdrawals (province_id, round_id, reason, withdrawn_by) values ($1, $2, $3, $4)',
    [tx.provinceId, roundId, reason, by],
  );
}
