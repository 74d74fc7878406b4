import type { Uuid } from '#base/ids.ts';
import { codeOf, type Goal, type PlanArea, type Share, type TargetPlan, type UnitId } from '#drive/plans/plan.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationNames } from '../data/organisations.ts';
import { goalsOfPlans } from '../data/plan-goals.ts';
import { planRows } from '../data/plans.ts';
import { isOwnPlan } from './is-own-plan.ts';
import { listPlanAreas } from './list-plan-areas.ts';
import { canChange, planOf } from './plan-of.ts';

export interface ReadPlan {
  plan: TargetPlan;
  /** The areas of the period, in scope, in the order of the tree. */
  areas: PlanArea[];
  /** The names of organisations in it, by their codes. */
  organisations: { code: string; name: string }[];
  /** Whether this version's figures can still be changed, by whoever reads it. */
  canChange: boolean;
  /** Whether it is of units that whoever reads it works for. */
  isOwn: boolean;
  /** What approved plans above give the unit whose plan it is, by the targets of this one. */
  assigned: { goalId: Uuid; owner: string; documentNo: string; value: number }[];
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
    const known = await listPlanAreas(tx, { ...plan, areas: desk.areas, now });
    if (plan.top !== null && known.length === 0) return null;
    const areas = known.map(({ areaId: _, ...area }) => area);
    const all = desk.areas === null ? known : await listPlanAreas(tx, { ...plan, areas: null, now });
    const placed = new Set(all.map(({ unit }) => unit));
    const goals = plan.goals.map((goal) => inScope(goal, areas, placed));
    const codes = goals.flatMap(({ shares }) =>
      shares.flatMap(({ unit }) => (unit.startsWith('organisation:') ? codeOf(unit) : [])),
    );
    const names = await organisationNames(tx, codes);
    const isOwn = await isOwnPlan(tx, desk, plan);
    return {
      plan: { ...plan, goals },
      areas,
      organisations: [...names].map(([code, name]) => ({ code, name })),
      canChange: isOwn && canChange(plan, plan.version),
      isOwn,
      assigned: plan.top === null ? [] : await assignedTo(tx, plan, plan.top),
    };
  });
}

/** What the approved versions of other plans of the period give a unit, of the kinds of targets that its own plan has. */
async function assignedTo(tx: Transaction, plan: TargetPlan, unit: UnitId): Promise<ReadPlan['assigned']> {
  const others = (await planRows(tx, plan.period.slice(0, 4))).filter(
    ({ id, period, top }) => id !== plan.id && period === plan.period && top !== unit,
  );
  const goals = await goalsOfPlans(
    tx,
    others.map(({ id }) => id),
  );
  return others.flatMap(({ id, owner, versions }) => {
    const approved = versions.findLast(({ state }) => state === 'approved');
    const own = goals.filter((goal) => goal.planId === id && goal.version === approved?.version);
    return plan.goals.flatMap((goal) => {
      const above = own.find(({ kind, scheme }) => kind === goal.kind && scheme === goal.scheme);
      const share = above?.shares.find((each) => each.unit === unit);
      return share && approved ? [{ goalId: goal.id, owner, documentNo: approved.documentNo, value: share.value }] : [];
    });
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
