import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import { type Goal, type TargetKind, topOf, type UnitId } from './plan.ts';

/** What is asked about a plan: it is answered with a reason, and stops nobody. */
export const PLAN_QUESTIONS = ['below-today', 'growth-contradicts', 'norm-contradicts', 'beyond-ever'] as const;
export type PlanQuestionKind = (typeof PLAN_QUESTIONS)[number];

export interface PlanAnswer {
  goalId: Uuid;
  question: PlanQuestionKind;
  unit: UnitId;
  /** What the unit had of the target when it was answered. */
  value: number;
  answer: string;
  by: string;
}

/** A question about what a unit has of a target, with the figures that hardly go together with it. */
export interface PlanQuestion {
  kind: PlanQuestionKind;
  goalId: Uuid;
  unit: UnitId;
  value: number;
  /** Covered when the period begins: `known`. Growth: who that means. A norm: people that it brings. Ever: the best year. */
  known: number;
  /** Of growth that contradicts itself: covered before, the growth in per cent, and how many left in the year before. */
  growth: { opening: number; percent: number; left: number | null } | null;
}

/** What the register knows of units when a period begins; undefined where it does not. */
export interface KnownFigures {
  /** People covered on the eve of the period. */
  covered: (scheme: Scheme, unit: UnitId) => number | undefined;
  /** The most people who ever joined in such a period of the years before. */
  best: (scheme: Scheme, unit: UnitId) => number | undefined;
  /** How many left in the year before, in the whole. */
  left: (scheme: Scheme) => number | undefined;
}

/** Everything that is asked about a plan, in the order of its targets. */
export const questionsOf = (goals: readonly Goal[], known: KnownFigures): PlanQuestion[] =>
  goals.flatMap((goal) => {
    if (goal.kind === 'stock') return [...belowToday(goal, known), ...againstGrowth(goal, goals, known)];
    if (goal.kind !== 'new') return [];
    return [...againstGrowth(goal, goals, known), ...againstNorm(goal, goals), ...beyondEver(goal, known)];
  });

/** What the whole has of a kind, and a norm of an activity; nothing where it was taken out. */
const topOfKind = (goals: readonly Goal[], { scheme }: Goal, kind: TargetKind): number | undefined => {
  const isOfKind = (each: Goal): boolean => each.kind === kind && (kind !== 'norm' || each.per === 'activity');
  const found = goals.find((each) => isOfKind(each) && each.scheme === scheme && topOf(each.shares));
  return found && topOf(found.shares)?.value;
};

function belowToday({ id, scheme, shares }: Goal, { covered }: KnownFigures): PlanQuestion[] {
  return shares.flatMap(({ unit, value }): PlanQuestion[] => {
    const known = covered(scheme, unit);
    if (known === undefined || value >= known) return [];
    return [{ kind: 'below-today', goalId: id, unit, value, known, growth: null }];
  });
}

/** People who join bring the growth at least; more of them would have to leave again, which is asked where more than last year would. */
function againstGrowth(goal: Goal, goals: readonly Goal[], known: KnownFigures): PlanQuestion[] {
  const top = topOf(goal.shares);
  const percent = topOfKind(goals, goal, 'growth');
  const opening = top && known.covered(goal.scheme, top.unit);
  if (!top || percent === undefined || opening === undefined) return [];
  const means = Math.round(opening * (1 + percent / 100));
  const reached = goal.kind === 'stock' ? top.value : opening + top.value;
  const left = known.left(goal.scheme) ?? null;
  const allowed = goal.kind === 'stock' ? 0 : (left ?? 0);
  if (reached >= means && reached - means <= allowed) return [];
  const growth = { opening, percent, left };
  return [{ kind: 'growth-contradicts', goalId: goal.id, unit: top.unit, value: top.value, known: means, growth }];
}

function againstNorm(goal: Goal, goals: readonly Goal[]): PlanQuestion[] {
  const top = topOf(goal.shares);
  const activities = topOfKind(goals, goal, 'activities');
  const each = topOfKind(goals, goal, 'norm');
  if (!top || activities === undefined || each === undefined) return [];
  const known = Math.round(each * activities);
  if (known === top.value) return [];
  return [{ kind: 'norm-contradicts', goalId: goal.id, unit: top.unit, value: top.value, known, growth: null }];
}

function beyondEver({ id, scheme, shares }: Goal, { best }: KnownFigures): PlanQuestion[] {
  return shares.flatMap(({ unit, value }): PlanQuestion[] => {
    const known = best(scheme, unit);
    if (known === undefined || value <= known) return [];
    return [{ kind: 'beyond-ever', goalId: id, unit, value, known, growth: null }];
  });
}
