import type { Uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import { type Goal, normOf, type Share, type TargetKind, topOf, type UnitId } from './plan.ts';

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

/** The units between the whole and its communes, which can have norms of their own. */
export interface PlanParts {
  /** Districts, and base offices since there are none. */
  units: readonly UnitId[];
  /** Whether all of them are there: whoever reads a part of the plan cannot add the norms of the others. */
  areAll: boolean;
}

/** Everything that is asked about a plan, in the order of its targets. */
export const questionsOf = (goals: readonly Goal[], known: KnownFigures, parts: PlanParts): PlanQuestion[] =>
  goals.flatMap((goal) => {
    if (goal.kind === 'stock') return [...belowToday(goal, known), ...againstGrowth(goal, goals, known)];
    if (goal.kind !== 'new') return [];
    return [...againstGrowth(goal, goals, known), ...againstNorm(goal, goals, parts), ...beyondEver(goal, known)];
  });

/** The target of a kind that holds for the whole, and a norm of an activity; nothing where it was taken out. */
const goalOfKind = (goals: readonly Goal[], { scheme }: Goal, kind: TargetKind): Goal | undefined =>
  goals.find(
    (each) =>
      each.kind === kind &&
      (kind !== 'norm' || each.per === 'activity') &&
      each.scheme === scheme &&
      topOf(each.shares),
  );

const topOfKind = (goals: readonly Goal[], goal: Goal, kind: TargetKind): number | undefined =>
  topOf(goalOfKind(goals, goal, kind)?.shares ?? [])?.value;

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

/** What norms and activities bring is the people, of the whole and of each part. A part with a norm of its own is counted by that one. */
function againstNorm(goal: Goal, goals: readonly Goal[], parts: PlanParts): PlanQuestion[] {
  const activities = goalOfKind(goals, goal, 'activities')?.shares;
  const norms = goalOfKind(goals, goal, 'norm')?.shares;
  if (!activities || !norms) return [];
  const held = new Map(activities.map((share) => [share.unit, share]));
  const whole = topOf(goal.shares);
  return goal.shares.flatMap((share): PlanQuestion[] => {
    const { unit, value } = share;
    const own = held.get(unit);
    const norm = normOf(norms, unit);
    const isWhole = share === whole;
    const isAsked = isWhole ? parts.areAll : parts.units.includes(unit);
    if (!isAsked || !own || !norm) return [];
    const known = isWhole ? broughtByAll(held, norms, parts, own.value) : Math.round(norm.value * own.value);
    if (known === value || (!isWhole && isRounded(share, own, norm))) return [];
    return [{ kind: 'norm-contradicts', goalId: goal.id, unit, value, known, growth: null }];
  });
}

/** People of all activities: those of parts with norms of their own by these, the others by the norm of the whole. */
function broughtByAll(
  held: ReadonlyMap<UnitId, Share>,
  norms: readonly Share[],
  { units }: PlanParts,
  activities: number,
): number {
  const own = norms.flatMap(({ unit, value }) => {
    const part = units.includes(unit) ? held.get(unit) : undefined;
    return part ? [{ norm: value, activities: part.value }] : [];
  });
  const rest = Math.max(0, activities - own.reduce((sum, part) => sum + part.activities, 0));
  const byWhole = rest * (topOf(norms)?.value ?? 0);
  return Math.round(own.reduce((sum, part) => sum + part.norm * part.activities, byWhole));
}

/** Whether a formula that shares out whole people and whole activities explains the difference: less than one of each. */
const isRounded = (people: Share, activities: Share, norm: Share): boolean =>
  !(people.isByHand && activities.isByHand) && Math.abs(people.value - norm.value * activities.value) < norm.value + 1;

function beyondEver({ id, scheme, shares }: Goal, { best }: KnownFigures): PlanQuestion[] {
  return shares.flatMap(({ unit, value }): PlanQuestion[] => {
    const known = best(scheme, unit);
    if (known === undefined || value <= known) return [];
    return [{ kind: 'beyond-ever', goalId: id, unit, value, known, growth: null }];
  });
}
