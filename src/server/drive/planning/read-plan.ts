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
    const goals = plan.goals.map((goal) => inScope(goal, areas));
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

/** A target without the shares of areas that are out of scope, and of whoever lies under these. */
function inScope(goal: Goal, areas: readonly PlanArea[]): Goal {
  const shown = new Set<string>(areas.map(({ unit }) => unit));
  const isShown = ({ unit, under }: Share): boolean =>
    unit.startsWith('area:') ? shown.has(unit) : under !== null && shown.has(under);
  const isBelow = ({ unit, under }: Share): boolean => !unit.startsWith('area:') && under !== null && shown.has(under);
  for (const share of goal.shares.toSorted((a, b) => a.lineNo - b.lineNo)) if (isBelow(share)) shown.add(share.unit);
  return { ...goal, shares: goal.shares.filter(isShown) };
}
