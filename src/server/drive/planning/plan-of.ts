import type { Uuid } from '#base/ids.ts';
import { isOpen, type PlanVersion, type TargetPlan } from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { goalsOfPlans } from '../data/plan-goals.ts';
import { lockPlan, planRow } from '../data/plans.ts';
import { isOwnPlan } from './is-own-plan.ts';

/** A plan in its newest version, or in the one that is named; undefined where there is none. */
export async function planOf(tx: Transaction, id: Uuid, asked: number | null = null): Promise<TargetPlan | undefined> {
  const row = await planRow(tx, id);
  const version = row && (asked === null ? row.versions.at(-1) : row.versions.find((each) => each.version === asked));
  if (!version) return undefined;
  const goals = await goalsOfPlans(tx, [id]);
  return { ...row, version, goals: goals.filter((goal) => goal.version === version.version) };
}

/**
 * The same to be changed: whoever comes second waits, and sees what the first one did. Undefined too where it is of units that the desk
 * does not work for.
 */
export async function lockedPlanOf(tx: Transaction, desk: Desk, id: Uuid): Promise<TargetPlan | undefined> {
  await lockPlan(tx, id);
  const plan = await planOf(tx, id);
  return plan && (await isOwnPlan(tx, desk, plan)) ? plan : undefined;
}

/** Whether a version is the newest one of its plan, and its figures can be changed. */
export const canChange = (plan: TargetPlan, { version, state }: PlanVersion): boolean =>
  version === plan.versions.at(-1)?.version && isOpen(state);
