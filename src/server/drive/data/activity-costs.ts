import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { AreaId } from '#coverage/facts.ts';
import type { ActivityCost, VillagePopulation } from '#drive/activity.ts';
import type { Transaction } from '#server/database/connect.ts';

/** A cost as it lies in the register. */
export type CostRow = ActivityCost & { activityCode: string };

const COSTS = `
  select cost.id, activity_code as "activityCode", item, amount::float8 as amount, document_no as "documentNo", document_day as "documentDay",
         recorded_by_name as by, undone.reason as "withdrawnBecause"
    from activity_costs as cost
    left join activity_cost_withdrawals as undone on undone.province_id = $1 and undone.cost_id = cost.id
   where cost.province_id = $1`;

/** What an activity cost, item by item, with what was withdrawn. */
export async function costsOf(tx: Transaction, code: string): Promise<CostRow[]> {
  const { rows } = await tx.query<CostRow>(
    `${COSTS} and activity_code = $2 order by document_day, cost.recorded_at, cost.id`,
    [tx.provinceId, code],
  );
  return rows;
}

/** One cost; undefined where there is none. */
export async function costOf(tx: Transaction, id: Uuid): Promise<CostRow | undefined> {
  const { rows } = await tx.query<CostRow>(`${COSTS} and cost.id = $2`, [tx.provinceId, id]);
  return rows[0];
}

/** Whoever changes the costs of an activity waits for who does so already. */
export async function lockCosts(tx: Transaction, code: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($2, $1))', [tx.provinceId, `costs of ${code}`]);
}

/** Writes a cost. */
export async function addCost(
  tx: Transaction,
  code: string,
  cost: Pick<ActivityCost, 'id' | 'item' | 'amount' | 'documentNo' | 'documentDay'> & { by: string; byName: string },
): Promise<void> {
  const { id, item, amount, documentNo, documentDay, by, byName } = cost;
  await tx.query(
    `insert into activity_costs (province_id, id, activity_code, item, amount, document_no, document_day, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.provinceId, id, code, item, amount, documentNo, documentDay, by, byName],
  );
}

/** Writes that a cost was recorded by mistake. */
export async function addCostWithdrawal(
  tx: Transaction,
  { costId, reason, by }: { costId: Uuid; reason: string; by: string },
): Promise<void> {
  await tx.query(
    'insert into activity_cost_withdrawals (province_id, cost_id, reason, withdrawn_by) values ($1, $2, $3, $4)',
    [tx.provinceId, costId, reason, by],
  );
}

/** How many people a village has by a day, in one of these communes; undefined where nobody said. */
export async function populationOf(
  tx: Transaction,
  { areaIds, villagePlain, on }: { areaIds: readonly AreaId[]; villagePlain: string; on: Day },
): Promise<VillagePopulation | undefined> {
  const { rows } = await tx.query<VillagePopulation>(
    `select people, on_day as "on", source from village_populations
      where province_id = $1 and area_id = any ($2) and village_plain = $3
      order by on_day > $4, abs(on_day - $4::date), recorded_at desc, id desc limit 1`,
    [tx.provinceId, areaIds, villagePlain, on],
  );
  return rows[0];
}

/** Whether a population of that id is there. */
export async function isPopulation(tx: Transaction, id: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from village_populations where province_id = $1 and id = $2', [
    tx.provinceId,
    id,
  ]);
  return (rowCount ?? 0) > 0;
}

/** Writes how many people a village has. */
export async function addPopulation(
  tx: Transaction,
  given: VillagePopulation & { id: Uuid; areaId: AreaId; village: string; villagePlain: string; by: string },
): Promise<void> {
  const { id, areaId, village, villagePlain, on, people, source, by } = given;
  await tx.query(
    `insert into village_populations (province_id, id, area_id, village, village_plain, on_day, people, source, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.provinceId, id, areaId, village, villagePlain, on, people, source, by],
  );
}
