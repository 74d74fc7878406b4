import { apportion } from '#base/apportion.ts';
import { addDays, type Day, daysBetween, earliest, latest } from '#base/dates.ts';
import { daysOfPlan, weekOf } from '#base/periods.ts';
import type { Goal, Stage, TargetKind } from './plan.ts';

/** By what a period is divided. */
export const STAGE_LENGTHS = ['month', 'week'] as const;
export type StageLength = (typeof STAGE_LENGTHS)[number];

/** By what a target is shared out over them: to every day the same, or as last year’s went. */
export const STAGE_FORMULAS = ['even', 'last-year'] as const;
export type StageFormula = (typeof STAGE_FORMULAS)[number];

/** A part of a period with its first and last day. */
export interface StageDays {
  stage: string;
  from: Day;
  to: Day;
}

/** The months or ISO weeks of a period, each as far as it lies within; the days of the whole are in exactly one of them. */
export function stagesIn(period: string, length: StageLength): StageDays[] {
  const whole = daysOfPlan(period);
  if (!whole) return [];
  const stages: StageDays[] = [];
  for (let from = whole.from; from <= whole.to; from = addDays(stages.at(-1)?.to ?? whole.to, 1)) {
    const stage = length === 'month' ? from.slice(0, 7) : weekOf(from);
    const days = daysOfPlan(stage);
    if (!days) return [];
    stages.push({ stage, from: latest(from, days.from), to: earliest(days.to, whole.to) });
  }
  return stages;
}

/** Which kinds can be shared out over time: what sums, or stands at the end of each stage. */
export const hasStages = (kind: TargetKind): boolean => kind === 'new' || kind === 'activities' || kind === 'stock';

/**
 * What each stage has of a whole: its part of what joins, or of a stock where it ends, from what there was before the period. By the
 * largest remainder, so that the parts sum to the whole, and the last stage ends with it.
 */
export function stageValues(
  { kind, value, opening }: { kind: TargetKind; value: number; opening: number },
  weights: readonly number[],
): number[] {
  if (kind !== 'stock') return apportion(value, weights);
  const grows = value >= opening;
  let reached = opening;
  return apportion(Math.abs(value - opening), weights).map((part) => {
    reached += grows ? part : -part;
    return reached;
  });
}

/** By how much the stages have less than the whole; below nought where they have more. Null where there are none. */
export function stageDifference({ kind, stages }: Pick<Goal, 'kind' | 'stages'>, whole: number): number | null {
  const last = stages.at(-1);
  if (!last) return null;
  const sum = kind === 'stock' ? last.value : stages.reduce((all, { value }) => all + value, 0);
  return whole - sum;
}

/** What each stage means for a unit that has its own part of the whole: in the same proportions, and summing to that part. */
export function stagesOfUnit(
  { kind, stages }: Pick<Goal, 'kind' | 'stages'>,
  { value, opening, wholeOpening }: { value: number; opening: number; wholeOpening: number },
): Stage[] {
  const steps = stages.map((stage, index) =>
    kind === 'stock' ? Math.abs(stage.value - (stages[index - 1]?.value ?? wholeOpening)) : stage.value,
  );
  const values = stageValues({ kind, value, opening }, steps);
  return stages.map((stage, index) => ({ ...stage, value: values[index] ?? 0 }));
}

/** How much of a target would be reached on a day, were each stage reached in even steps. */
export function expectedOn(
  { kind, stages }: Pick<Goal, 'kind' | 'stages'>,
  days: readonly StageDays[],
  { opening, on }: { opening: number; on: Day },
): number {
  let reached = kind === 'stock' ? opening : 0;
  for (const { stage, from, to } of days) {
    const planned = stages.find((each) => each.stage === stage)?.value;
    if (planned === undefined) continue;
    const step = kind === 'stock' ? planned - reached : planned;
    if (on >= to) reached += step;
    else if (on >= from) return reached + step * shareOfDays(from, to, on);
  }
  return reached;
}

const shareOfDays = (from: Day, to: Day, on: Day): number => (daysBetween(from, on) + 1) / (daysBetween(from, to) + 1);
