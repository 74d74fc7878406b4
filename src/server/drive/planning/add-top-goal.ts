import type { Uuid } from '#base/ids.ts';
import type { NewGoal, UnitId } from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addGoal, addShares } from '../data/plan-goals.ts';

interface TopGoal {
  planId: Uuid;
  version: number;
  goal: NewGoal;
  value: number;
  /** The top of the tree. */
  unit: UnitId;
  by: string;
}

/** Writes a target with what the top of the tree has of it; answers whether it was new. */
export async function addTopGoal(
  tx: Transaction,
  { planId, version, goal, value, unit, by }: TopGoal,
): Promise<boolean> {
  if (!(await addGoal(tx, planId, version, goal))) return false;
  await addShares(tx, goal.id, [{ unit, under: null, value, isByHand: true }], by);
  return true;
}
