import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { valueProblem } from '#drive/plans/check-goal.ts';
import type { Goal } from '#drive/plans/plan.ts';
import { type StageProblem, stageProblem } from '#drive/plans/plan-problem.ts';
import { hasStages, STAGE_LENGTHS, stagesIn } from '#drive/plans/stages.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addStages, goalOf, type NewStage, stagesSince } from '../data/plan-goals.ts';
import { canChange, lockedPlanOf } from './plan-of.ts';
import { givenTwice, meantBy, type Setting } from './set-shares.ts';

export interface GivenStages {
  goalId: Uuid;
  /** The last line that whoever sets them has seen: what somebody wrote after it is not overwritten. */
  seen: number;
  /** Months or weeks of the period; null takes one out. */
  stages: readonly { stage: string; value: number | string | null }[];
}

/**
 * Sets what parts of the period have of a target: all of it, or nothing and every refused one at its part. Where months are set, weeks
 * are taken out, and the other way round. Answers how many changed.
 */
export function setStages(
  desk: Desk,
  { goalId, seen, stages }: GivenStages,
  { action, isByHand }: Omit<Setting, 'now'>,
): Promise<Result<{ changed: number }, StageProblem[]>> {
  return desk.write(action, async (tx) => {
    const found = await goalOf(tx, goalId);
    const plan = found && (await lockedPlanOf(tx, desk, found.planId));
    const goal = plan?.goals.find(({ id }) => id === goalId);
    if (!plan) return err([stageProblem('plan-unknown', {})]);
    if (!goal || !canChange(plan, plan.version)) return err([stageProblem('not-open', {})]);
    if (!hasStages(goal.kind)) return err([stageProblem('not-summed', {})]);
    const held = new Map(goal.stages.map((each) => [each.stage, each]));
    const read = stages.map(({ stage, value }) => ({ stage, value: meantBy(value), typed: value }));
    const changed = read.filter(({ stage, value }) => (held.get(stage)?.value ?? null) !== value);
    const twice = givenTwice(stages.map(({ stage }) => stage));
    const newer = new Set(await stagesSince(tx, goalId, seen));
    const known = STAGE_LENGTHS.map((length) => stagesIn(plan.period, length).map(({ stage }) => stage));
    const ours = known.find((each) => changed.some(({ stage }) => each.includes(stage))) ?? [];
    const problems = changed.flatMap(({ stage, value, typed }): StageProblem[] => {
      if (!ours.includes(stage)) return [stageProblem('stage-unknown', { stage }, stage)];
      if (Number.isNaN(value)) return [stageProblem('not-a-number', { text: String(typed) }, stage)];
      if (newer.has(stage))
        return [stageProblem('changed-meanwhile', { value: held.get(stage)?.value ?? null, given: value }, stage)];
      return value === null ? [] : wrongValue(goal, stage, value);
    });
    const repeated = twice.map((stage) => stageProblem('given-twice', { name: stage }, stage));
    if (repeated.length + problems.length > 0) return err([...repeated, ...problems]);
    const others = goal.stages.filter(({ stage }) => changed.length > 0 && !ours.includes(stage));
    const lines: NewStage[] = [
      ...changed.map(({ stage, value }) => ({ stage, value, isByHand })),
      ...others.map(({ stage }) => ({ stage, value: null, isByHand })),
    ];
    if (lines.length === 0) return ok({ changed: 0 });
    await addStages(tx, goalId, lines, desk.actor.name);
    tx.audit({ plan: plan.id, version: plan.version.version, target: goalId, stages: lines.length });
    return ok({ changed: changed.length });
  });
}

const wrongValue = ({ kind }: Goal, stage: string, value: number): StageProblem[] => {
  const wrong = valueProblem(kind, value, stage);
  return wrong ? [wrong as StageProblem] : [];
};
