import type { Uuid } from '#base/ids.ts';
import type { Goal, NewGoal, Share, Stage, TargetKind, UnitId } from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A target with the version that it belongs to. */
export interface GoalRow extends Goal {
  planId: Uuid;
  version: number;
}

const GOALS = `
  select goal.plan_id as "planId", goal.version, goal.id, scheme, kind, per,
         case when denominator is not null
              then jsonb_build_object('name', denominator, 'value', denominator_value, 'source', denominator_source,
                                      'on', denominator_day) end as denominator,
         coalesce((select jsonb_agg(jsonb_build_object('unit', unit, 'under', under, 'value', value, 'isByHand', by_hand,
                                                       'lineNo', line_no) order by line_no)
                     from (select distinct on (unit) * from plan_shares as line
                            where line.province_id = $1 and line.goal_id = goal.id
                            order by unit, line_no desc) as share
                    where value is not null), '[]') as shares,
         coalesce((select jsonb_agg(jsonb_build_object('stage', stage, 'value', value, 'isByHand', by_hand) order by stage)
                     from (select distinct on (stage) * from plan_stages as line
                            where line.province_id = $1 and line.goal_id = goal.id
                            order by stage, line_no desc) as part
                    where value is not null), '[]') as stages,
         (select coalesce(max(line_no), 0) from plan_shares as line
           where line.province_id = $1 and line.goal_id = goal.id) as "lastShare",
         (select coalesce(max(line_no), 0) from plan_stages as line
           where line.province_id = $1 and line.goal_id = goal.id) as "lastStage"
    from plan_goals as goal
   where goal.province_id = $1`;

/** The targets of plans in all their versions, in the order in which they were set; of some kinds where these are named. */
export async function goalsOfPlans(
  tx: Transaction,
  planIds: readonly Uuid[],
  kinds: readonly TargetKind[] | null = null,
): Promise<GoalRow[]> {
  const { rows } = await tx.query<GoalRow>(
    `${GOALS} and goal.plan_id = any ($2) and ($3::text[] is null or kind = any ($3)) order by goal_no`,
    [tx.provinceId, planIds, kinds],
  );
  return rows;
}

/** One target; undefined where there is none. */
export async function goalOf(tx: Transaction, id: Uuid): Promise<GoalRow | undefined> {
  const { rows } = await tx.query<GoalRow>(`${GOALS} and goal.id = $2`, [tx.provinceId, id]);
  return rows[0];
}

/** Writes a target without its shares; answers whether it was new. */
export async function addGoal(tx: Transaction, planId: Uuid, version: number, goal: NewGoal): Promise<boolean> {
  const { id, scheme, kind, per, denominator } = goal;
  const { rowCount } = await tx.query(
    `insert into plan_goals (province_id, id, plan_id, version, scheme, kind, per, denominator, denominator_value,
                             denominator_source, denominator_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      ...[tx.provinceId, id, planId, version, scheme, kind, per],
      ...[denominator?.name, denominator?.value, denominator?.source, denominator?.on],
    ],
  );
  return rowCount === 1;
}

/** What a unit has of a target from now on; null takes it out. */
export type NewShare = Pick<Share, 'under' | 'isByHand'> & { unit: UnitId; value: number | null };

export async function addShares(tx: Transaction, goalId: Uuid, shares: readonly NewShare[], by: string): Promise<void> {
  await tx.query(
    `insert into plan_shares (province_id, goal_id, unit, under, value, by_hand, recorded_by)
     select $1::smallint, $2::uuid, unit, under, value, by_hand, $7
       from unnest($3::text[], $4::text[], $5::numeric[], $6::boolean[]) as given (unit, under, value, by_hand)`,
    [
      ...[tx.provinceId, goalId, shares.map(({ unit }) => unit), shares.map(({ under }) => under)],
      ...[shares.map(({ value }) => value), shares.map(({ isByHand }) => isByHand), by],
    ],
  );
}

/** The last line about each unit, that it has nothing any more too. */
export async function lastLines(tx: Transaction, goalId: Uuid): Promise<Map<UnitId, number>> {
  const { rows } = await tx.query<{ unit: UnitId; last: number }>(
    'select unit, max(line_no) as last from plan_shares where province_id = $1 and goal_id = $2 group by unit',
    [tx.provinceId, goalId],
  );
  return new Map(rows.map(({ unit, last }) => [unit, Number(last)]));
}

/** What a part of the period has of a target from now on; null takes it out. */
export interface NewStage extends Pick<Stage, 'stage' | 'isByHand'> {
  value: number | null;
}

export async function addStages(tx: Transaction, goalId: Uuid, stages: readonly NewStage[], by: string): Promise<void> {
  await tx.query(
    `insert into plan_stages (province_id, goal_id, stage, value, by_hand, recorded_by)
     select $1::smallint, $2::uuid, stage, value, by_hand, $6
       from unnest($3::text[], $4::numeric[], $5::boolean[]) as given (stage, value, by_hand)`,
    [
      ...[tx.provinceId, goalId, stages.map(({ stage }) => stage), stages.map(({ value }) => value)],
      ...[stages.map(({ isByHand }) => isByHand), by],
    ],
  );
}

/** The parts of the period about which something was written after a line, as for units. */
export async function stagesSince(tx: Transaction, goalId: Uuid, lineNo: number): Promise<string[]> {
  const { rows } = await tx.query<{ stage: string }>(
    'select distinct stage from plan_stages where province_id = $1 and goal_id = $2 and line_no > $3',
    [tx.provinceId, goalId, lineNo],
  );
  return rows.map(({ stage }) => stage);
}

/** The accounts that wrote what units or parts of the period have in a version. */
export async function drafters(tx: Transaction, planId: Uuid, version: number): Promise<string[]> {
  const { rows } = await tx.query<{ by: string }>(
    `select recorded_by as by
       from plan_goals as goal join plan_shares as share on share.province_id = $1 and share.goal_id = goal.id
      where goal.province_id = $1 and goal.plan_id = $2 and goal.version = $3
     union
     select recorded_by
       from plan_goals as goal join plan_stages as stage on stage.province_id = $1 and stage.goal_id = goal.id
      where goal.province_id = $1 and goal.plan_id = $2 and goal.version = $3`,
    [tx.provinceId, planId, version],
  );
  return rows.map(({ by }) => by);
}
