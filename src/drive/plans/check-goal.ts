import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import { isInPercent, isSummed, type NewGoal, type NormPer, type TargetKind } from './plan.ts';
import { type GoalProblem, goalProblem } from './plan-problem.ts';

/** A target as somebody gives it: whatever is missing is null. */
export interface GivenGoal {
  id: Uuid;
  scheme: Scheme;
  kind: TargetKind | null;
  value: number | null;
  per: NormPer | null;
  denominator: string | null;
  denominatorValue: number | null;
  denominatorSource: string | null;
  denominatorDay: Day | null;
}

/** The least and the most that a target in per cent can be. */
const PERCENTS = { growth: [-100, 10_000], rate: [0, 100], conversion: [0, 100] } as const;

/** More than there are people in the country. */
const MOST_TARGET = 1_000_000_000;

/** With three places nobody could tell 2,125 from two thousand. */
const HUNDREDTHS = 100;

/** Why a number is none of a target of that kind; undefined where it is. */
export function valueProblem(kind: TargetKind, value: number, at?: string): GoalProblem | undefined {
  if (isSummed(kind)) {
    if (!Number.isInteger(value) || value < 0) return goalProblem('not-whole', { value }, at);
    return tooMuch(value, at);
  }
  if (Math.round(value * HUNDREDTHS) / HUNDREDTHS !== value) return goalProblem('too-fine', { value }, at);
  if (!isInPercent(kind)) return value >= 0 ? tooMuch(value, at) : goalProblem('not-whole', { value }, at);
  const [least, most] = PERCENTS[kind as keyof typeof PERCENTS];
  return value >= least && value <= most ? undefined : goalProblem('not-in-percent', { value, least, most }, at);
}

const tooMuch = (value: number, at?: string): GoalProblem | undefined =>
  value > MOST_TARGET ? goalProblem('too-much', { most: MOST_TARGET }, at) : undefined;

/** A target with all that its kind needs; or everything that is missing, at once. */
export function checkGoal(given: GivenGoal): Result<{ goal: NewGoal; value: number }, GoalProblem[]> {
  const { id, scheme, kind, value, per } = given;
  const wrong = kind !== null && value !== null ? valueProblem(kind, value, 'value') : undefined;
  const problems = [
    ...(kind === null ? [goalProblem('kind-missing', { value }, 'kind')] : []),
    ...(value === null ? [goalProblem('value-missing', {}, 'value')] : []),
    ...(wrong ? [wrong] : []),
    ...(kind === 'norm' && per === null ? [goalProblem('per-missing', {}, 'per')] : []),
    ...(kind === 'rate' ? denominatorProblems(given) : []),
  ];
  if (problems.length > 0 || kind === null || value === null) return err(problems);
  return ok({
    goal: { id, scheme, kind, per: kind === 'norm' ? per : null, denominator: denominatorOf(given) },
    value,
  });
}

function denominatorProblems(given: GivenGoal): GoalProblem[] {
  const wrong = tooMuch(given.denominatorValue ?? 0, 'denominatorValue');
  const isNothing = given.denominatorValue === null || given.denominatorValue <= 0;
  return [
    ...(given.denominator === null ? [goalProblem('denominator-missing', {}, 'denominator')] : []),
    ...(isNothing ? [goalProblem('denominator-value-missing', {}, 'denominatorValue')] : []),
    ...(wrong ? [wrong] : []),
    ...(given.denominatorSource === null ? [goalProblem('source-missing', {}, 'denominatorSource')] : []),
    ...(given.denominatorDay === null ? [goalProblem('source-day-missing', {}, 'denominatorDay')] : []),
  ];
}

function denominatorOf(given: GivenGoal): NewGoal['denominator'] {
  const { kind, denominator, denominatorValue, denominatorSource, denominatorDay } = given;
  if (kind !== 'rate' || !denominator || !denominatorValue || !denominatorSource || !denominatorDay) return null;
  return { name: denominator, value: denominatorValue, source: denominatorSource, on: denominatorDay };
}
