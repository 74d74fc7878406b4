import { addDays, type Day, daysBetween } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { daysOfPlan } from '#base/periods.ts';
import { err, type Result } from '#base/result.ts';
import { type Goal, type PlanArea, topOf, type UnitId } from '#drive/plans/plan.ts';
import { type StageProblem, stageProblem } from '#drive/plans/plan-problem.ts';
import { type ReachedBy, reachedOf } from '#drive/plans/reached.ts';
import {
  hasStages,
  type StageDays,
  type StageFormula,
  type StageLength,
  stagesIn,
  stageValues,
} from '#drive/plans/stages.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setStages } from '#server/drive/planning/set-stages.ts';
import { countTexts } from './count-texts.ts';
import { reachedBy } from './reach-target.ts';
import { yearBefore } from './year-before.ts';

interface AskedStages {
  planId: Uuid;
  goalId: Uuid;
  length: StageLength;
  formula: StageFormula;
}

/**
 * Shares a target of the newest version of a plan out over its period, by month or by week: the parts sum exactly to it, and of a stock
 * the last one ends with it.
 */
export async function distributeStages(
  desk: Desk,
  { planId, goalId, length, formula }: AskedStages,
  now: Date,
): Promise<Result<{ changed: number }, StageProblem[]>> {
  const read = await readPlan(desk, { id: planId, version: null }, now);
  const goal = read?.plan.goals.find(({ id }) => id === goalId);
  if (!read || !goal) return err([stageProblem('plan-unknown', {})]);
  if (!hasStages(goal.kind)) return err([stageProblem('not-summed', {})]);
  const top = topOf(goal.shares);
  const stages = stagesIn(read.plan.period, length);
  if (!top || stages.length === 0) return err([stageProblem('nothing-to-share', {})]);
  const opening = await openingOf(desk, { goal, unit: top.unit, areas: read.areas, period: read.plan.period, now });
  const weights =
    formula === 'even'
      ? stages.map(({ from, to }) => daysBetween(from, to) + 1)
      : await lastYears(desk, { goal, stages, by: (days) => reachedBy(top.unit, read.areas, days), now });
  if (weights === null) return err([stageProblem('last-year-unknown', {})]);
  const values = stageValues({ kind: goal.kind, value: top.value, opening }, weights);
  const given = stages.map(({ stage }, index) => ({ stage, value: values[index] ?? 0 }));
  const seen = Number.MAX_SAFE_INTEGER; // whoever asks for a formula wants all of it
  return setStages(desk, { goalId, seen, stages: given }, { action: 'plan.distribute-stages', isByHand: false });
}

/** Covered on the eve of the period; nothing of what is counted as it comes, or where the register does not know. */
export async function openingOf(
  desk: Desk,
  {
    goal,
    unit,
    areas,
    period,
    now,
  }: { goal: Goal; unit: UnitId; areas: readonly PlanArea[]; period: string; now: Date },
): Promise<number> {
  const days = daysOfPlan(period);
  if (goal.kind !== 'stock' || !days) return 0;
  const eve = addDays(days.from, -1);
  const { texts, madeOf } = reachedOf(goal, reachedBy(unit, areas, { from: eve, on: eve }));
  const counted = await countTexts(desk, texts, now);
  return madeOf(texts.map((text) => counted.get(text))) ?? 0;
}

interface LastYears {
  goal: Goal;
  stages: readonly StageDays[];
  by: (days: { from: Day; on: Day }) => ReachedBy;
  now: Date;
}

/** How much each part of last year’s period brought: who joined, or activities. Null where nothing did. */
async function lastYears(desk: Desk, { goal, stages, by, now }: LastYears): Promise<number[] | null> {
  const flow: Goal = { ...goal, kind: goal.kind === 'stock' ? 'new' : goal.kind };
  const reached = stages.map(({ from, to }) => reachedOf(flow, by({ from: yearBefore(from), on: yearBefore(to) })));
  const counted = await countTexts(
    desk,
    reached.flatMap(({ texts }) => texts),
    now,
  );
  const weights = reached.map(({ texts, madeOf }) => madeOf(texts.map((text) => counted.get(text))) ?? 0);
  return weights.some((weight) => weight > 0) ? weights : null;
}
