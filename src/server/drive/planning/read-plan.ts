import type { Uuid } from '#base/ids.ts';
import { codeOf, type Goal, type PlanArea, type Share, type TargetPlan } from '#drive/plans/plan.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationNames } from '../data/organisations.ts';
import { listPlanAreas } from './list-plan-areas.ts';
import { canChange, planOf } from './plan-of.ts';

export interface ReadPlan {
  plan: TargetPlan;
  /** The areas of the period, in scope, in the order of the tree. */
  areas: PlanArea[];
  /** The names of organisations in it, by their codes. */
  organisations: { code: string; name: string }[];
  /** Whether this version's figures can still be changed. */
  canChange: boolean;
}

/** A plan in its newest version, or in the one that is asked for, as far as its units are in scope; null where there is none. */
export function readPlan(
  desk: Desk,
  { id, version }: { id: Uuid; version: number | null },
  now: Date,
): Promise<ReadPlan | null> {
  return desk.readPeople(async (tx) => {
    const plan = await planOf(tx, id, version);
    if (!plan) return null;
    const known = await listPlanAreas(tx, { areas: desk.areas, period: plan.period, now });
    const areas = known.map(({ areaId: _, ...area }) => area);
    const all = desk.areas === null ? known : await listPlanAreas(tx, { areas: null, period: plan.period, now });
    const placed = new Set(all.map(({ unit }) => unit));
    const goals = plan.goals.map((goal) => inScope(goal, areas, placed));
    const codes = goals.flatMap(({ shares }) =>
      shares.flatMap(({ unit }) => (unit.startsWith('organisation:') ? codeOf(unit) : [])),
    );
    const names = await organisationNames(tx, codes);
    return {
      plan: { ...plan, goals },
      areas,
      organisations: [...names].map(([code, name]) => ({ code, name })),
      canChange: canChange(plan, plan.version),
    };
  });
}

/**
 * A target without the shares of areas and base offices that are out of scope, and of whoever lies under these. `placed` are the units
 * that have their place by the register, not by who gave them a share.
 */
function inScope(goal: Goal, areas: readonly PlanArea[], placed: ReadonlySet<string>): Goal {
  const shown = new Set<string>(areas.map(({ unit }) => unit));
  const isPlaced = (unit: string): boolean => unit.startsWith('area:') || placed.has(unit);
  const isBelow = ({ unit, under }: Share): boolean => !isPlaced(unit) && under !== null && shown.has(under);
  const isShown = (share: Share): boolean => (isPlaced(share.unit) ? shown.has(share.unit) : isBelow(share));
  for (const share of goal.shares.toSorted((a, b) => a.lineNo - b.lineNo)) if (isBelow(share)) shown.add(share.unit);
  return { ...goal, shares: goal.shares.filter(isShown) };
}
