import type { Uuid } from '#base/ids.ts';
import { isPeriod } from '#base/periods.ts';
import { err, ok, type Result } from '#base/result.ts';
import { COUNTED_BY, codeOf, type Goal, planCode, type TargetPlan } from '#drive/plans/plan.ts';
import { type PlanProblem, planProblem } from '#drive/plans/plan-problem.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { type ApprovedTarget, addTargets } from '../data/approved-targets.ts';
import { drafters } from '../data/plan-goals.ts';
import { addPlanStep } from '../data/plans.ts';
import { listPlanAreas } from './list-plan-areas.ts';
import { lockedPlanOf, planOf } from './plan-of.ts';

/**
 * Approves the newest version, the one that was seen, which somebody else drafted. From then on attainment is counted against its targets; what was known before, before it,
 * stays as it was known.
 */
export function approvePlan(
  desk: Desk,
  { planId, version: seen }: { planId: Uuid; version: number },
  now: Date,
): Promise<Result<'recorded' | 'unchanged', PlanProblem[]>> {
  return desk.write('plan.approve', async (tx) => {
    const plan = await lockedPlanOf(tx, desk, planId);
    if (!plan) return err([planProblem('plan-unknown', {})]);
    const { version, state } = plan.version;
    if (version !== seen) return err([planProblem('not-submitted', {})]);
    if (state === 'approved') return ok('unchanged');
    if (state !== 'submitted') return err([planProblem('not-submitted', {})]);
    const own = new Set([plan.version.draftedBy, ...(await drafters(tx, planId, version))]);
    if (own.has(desk.actor.name)) return err([planProblem('own-draft', {})]);
    const targets = isPeriod(plan.period) ? await changedTargets(tx, plan, now) : [];
    const recording = await openRecording(tx);
    await addTargets(tx, { ...plan, code: planCode(plan.version) }, targets, recording);
    const by = { by: desk.actor.name, byName: desk.actor.ownName ?? desk.actor.name };
    await addPlanStep(tx, { planId, version, step: 'approved', reason: null, ...by });
    tx.audit({ plan: planId, version, targets: targets.length });
    return ok('recorded');
  });
}

const PERCENT = 100;

/** The targets of a version, and without a value those of the one before it that it takes out. */
async function changedTargets(tx: Transaction, plan: TargetPlan, now: Date): Promise<ApprovedTarget[]> {
  const targets = await targetsIn(tx, plan, now);
  const { version } = plan.version;
  const before = version > 1 ? await planOf(tx, plan.id, version - 1) : undefined;
  const earlier = before ? await targetsIn(tx, before, now) : [];
  const kept = new Set(targets.map(keyOf));
  const takenOut = earlier.filter((target) => !kept.has(keyOf(target)));
  return [...targets, ...takenOut.map((target) => ({ ...target, value: null }))];
}

const keyOf = ({ indicator, scheme, kind, areaId, organisation }: ApprovedTarget): string =>
  [indicator, scheme, kind, areaId, organisation].join(' ');

/** The targets of areas and organisations; those of collectors stand in the plan itself. */
async function targetsIn(tx: Transaction, { goals, period, top }: TargetPlan, now: Date): Promise<ApprovedTarget[]> {
  const areas = await listPlanAreas(tx, { areas: null, period, top, now });
  const ids = new Map(areas.map(({ unit, areaId }) => [unit, areaId]));
  const targetsOf = ({ kind, scheme, shares }: Goal): ApprovedTarget[] => {
    const counted = COUNTED_BY[kind];
    if (!counted) return [];
    return shares
      .filter(({ unit }) => !unit.startsWith('agent:'))
      .map(({ unit, value }) => ({
        ...counted,
        scheme,
        areaId: ids.get(unit) ?? null,
        organisation: unit.startsWith('organisation:') ? codeOf(unit) : null,
        value: kind === 'growth' ? value / PERCENT : value,
      }));
  };
  return goals.flatMap(targetsOf);
}
