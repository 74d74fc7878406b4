import { randomUUID } from 'node:crypto';
import type { Day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { topOf } from '#drive/plans/plan.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addGoal, addShares, addStages } from '../data/plan-goals.ts';
import { addPlanVersion, isDocumentTaken, lockOwner } from '../data/plans.ts';
import { lockedPlanOf } from './plan-of.ts';

/** A change of an approved plan as somebody gives it: by which document, and why. */
export interface GivenRevision {
  planId: Uuid;
  /** The version that is changed: asked again, nothing more is drafted. */
  from: number;
  documentNo: string | null;
  documentDay: Day | null;
  reason: string | null;
}

/** Drafts the next version of an approved plan, with all that the last one says. That one stays true until it is approved. */
export async function revisePlan(
  desk: Desk,
  { planId, from, documentNo, documentDay, reason }: GivenRevision,
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  if (documentNo === null || documentDay === null || reason === null)
    return err([
      ...(documentNo === null ? [planProblem('document-missing', {}, 'documentNo')] : []),
      ...(documentDay === null ? [planProblem('document-day-missing', {}, 'documentDay')] : []),
      ...(reason === null ? [planProblem('reason-missing', {}, 'reason')] : []),
    ]);
  return desk.write('plan.revise', async (tx) => {
    const plan = await lockedPlanOf(tx, desk, planId);
    if (!plan) return err([planProblem('plan-unknown', {})]);
    if (plan.version.version > from) return ok('unchanged');
    if (plan.version.state !== 'approved') return err([planProblem('not-approved', {})]);
    await lockOwner(tx, plan.owner);
    if (await isDocumentTaken(tx, { ...plan, documentNo }))
      return err([planProblem('document-taken', { documentNo }, 'documentNo')]);
    const version = plan.version.version + 1;
    const { name, ownName } = desk.actor;
    const by = { by: name, byName: ownName ?? name };
    await addPlanVersion(tx, { planId, version, documentNo, documentDay, reason, ...by });
    for (const goal of plan.goals.filter(({ shares }) => topOf(shares))) {
      const id = uuid(randomUUID());
      await addGoal(tx, planId, version, { ...goal, id });
      await addShares(tx, id, goal.shares, name);
      await addStages(tx, id, goal.stages, name);
    }
    tx.audit({ plan: planId, version }, reason);
    return ok('recorded');
  });
}
