import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import { valueProblem } from '#drive/plans/check-goal.ts';
import { codeOf, type Goal, isSummed, type Share, type TargetPlan, type UnitId } from '#drive/plans/plan.ts';
import { type ShareProblem, shareProblem } from '#drive/plans/plan-problem.ts';
import { readFigure } from '#input/fields/numbers.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { organisationNames } from '../data/organisations.ts';
import { addShares, goalOf, lastLines, type NewShare } from '../data/plan-goals.ts';
import { listPlanAreas } from './list-plan-areas.ts';
import { canChange, lockedPlanOf } from './plan-of.ts';

/** What a unit is to have; null takes it out. Where an area lies is known; of others it is said. */
export interface GivenShare {
  unit: UnitId;
  under: UnitId | null;
  /** A number, or a text as somebody typed or pasted it. */
  value: number | string | null;
  /** The last line that whoever sets this one has seen, where that is not the one of all. */
  seen?: number;
}

export interface GivenShares {
  goalId: Uuid;
  /** The last line that whoever sets them has seen: what somebody wrote after it is not overwritten. */
  seen: number;
  shares: readonly GivenShare[];
}

/** Under which name it is done, and whether somebody typed the figures. */
export interface Setting {
  action: string;
  isByHand: boolean;
  now: Date;
}

/** Sets what units have of a target: all of it, or nothing and every refused cell at its unit. Answers how many changed. */
export function setShares(
  desk: Desk,
  { goalId, seen, shares }: GivenShares,
  { action, isByHand, now }: Setting,
): Promise<Result<{ changed: number }, ShareProblem[]>> {
  return desk.write(action, async (tx) => {
    const unlocked = await goalOf(tx, goalId);
    const plan = unlocked && (await lockedPlanOf(tx, desk, unlocked.planId));
    const goal = plan?.goals.find(({ id }) => id === goalId);
    if (!plan || !unlocked) return err([shareProblem('plan-unknown', {})]);
    if (!goal || !canChange(plan, plan.version)) return err([shareProblem('not-open', {})]);
    const held = new Map(goal.shares.map((share) => [share.unit, share]));
    const read = shares.map(({ value, ...share }): ReadShare => ({ ...share, value: meantBy(value), typed: value }));
    const changed = read.filter(({ unit, value }) => (held.get(unit)?.value ?? null) !== value);
    const placed = await placedShares(tx, plan, changed, held, now);
    const lines = await lastLines(tx, goalId);
    const newer = new Set(
      shares.flatMap((each) => ((lines.get(each.unit) ?? 0) > (each.seen ?? seen) ? each.unit : [])),
    );
    const tree = treeAfter(goal.shares, placed);
    const problems = placed.flatMap((share) => cellProblems(share, { goal, held: held.get(share.unit), tree, newer }));
    const repeated = givenTwice(shares.map(({ unit }) => unit)).map((unit) =>
      shareProblem('given-twice', { name: codeOf(unit) }, unit),
    );
    if (repeated.length + problems.length > 0) return err([...repeated, ...problems]);
    if (placed.length === 0) return ok({ changed: 0 });
    const added = placed.map(({ unit, under, value }): NewShare => ({ unit, under, value, isByHand }));
    await addShares(tx, goalId, added, desk.actor.name);
    tx.audit({ plan: plan.id, version: plan.version.version, target: goalId, units: added.length });
    return ok({ changed: added.length });
  });
}

type ReadShare = Omit<GivenShare, 'value'> & { value: number | null; typed: GivenShare['value'] };
/** Whether there is such a unit, and whether its place is known by the register. */
type Placed = ReadShare & { isKnown: boolean; isPlace: boolean };

/** What somebody means by a value; not a number where nobody can tell. */
export function meantBy(value: GivenShare['value']): number | null {
  if (typeof value !== 'string') return value;
  return value.trim() === '' ? null : (readFigure(value) ?? Number.NaN);
}

/** What was given more than once: nobody can tell which of them holds. */
export const givenTwice = <Name extends string>(names: readonly Name[]): Name[] =>
  [...Map.groupBy(names, (name) => name)].flatMap(([name, found]) => (found.length > 1 ? [name] : []));

/** Shares with where their units lie, as far as there are such units. */
async function placedShares(
  tx: Transaction,
  plan: TargetPlan,
  shares: readonly ReadShare[],
  held: ReadonlyMap<UnitId, Share>,
  now: Date,
): Promise<Placed[]> {
  const areas = new Map(
    (await listPlanAreas(tx, { ...plan, areas: null, now })).map(({ unit, under }) => [unit, under]),
  );
  const codes = shares.flatMap(({ unit }) => (unit.startsWith('organisation:') ? codeOf(unit) : []));
  const names = codes.length > 0 ? await organisationNames(tx, codes) : new Map<string, string>();
  return shares.map((share): Placed => {
    const { unit } = share;
    if (unit.startsWith('area:') || areas.has(unit))
      return { ...share, under: areas.get(unit) ?? null, isKnown: areas.has(unit), isPlace: true };
    const under = held.get(unit)?.under ?? share.under;
    return { ...share, under, isPlace: false, isKnown: unit.startsWith('agent:') || names.has(codeOf(unit)) };
  });
}

/** Where each unit lies that has something once these are set. */
function treeAfter(held: readonly Share[], placed: readonly Placed[]): Map<UnitId, UnitId | null> {
  const tree = new Map(held.map(({ unit, under }) => [unit, under]));
  for (const { unit, under, value } of placed) {
    if (value === null) tree.delete(unit);
    else tree.set(unit, under);
  }
  return tree;
}

interface Cell {
  goal: Goal;
  held: Share | undefined;
  tree: ReadonlyMap<UnitId, UnitId | null>;
  /** What somebody wrote about since it was seen. */
  newer: ReadonlySet<UnitId>;
}

function cellProblems(share: Placed, { goal, held, tree, newer }: Cell): ShareProblem[] {
  const { unit, under, value, typed, isKnown, isPlace } = share;
  if (!isKnown) return [shareProblem('unit-unknown', { unit: codeOf(unit) }, unit)];
  if (Number.isNaN(value)) return [shareProblem('not-a-number', { text: String(typed) }, unit)];
  if (newer.has(unit)) return [shareProblem('changed-meanwhile', { value: held?.value ?? null, given: value }, unit)];
  if (value === null) {
    // An area is shown wherever it lies; what lies under anything else would be seen nowhere any more.
    const isNeeded = (under === null || !isPlace) && [...tree.values()].includes(unit);
    return isNeeded ? [shareProblem('top-is-needed', {}, unit)] : [];
  }
  const wrong = valueProblem(goal.kind, value, unit);
  const isBelowNought = isSummed(goal.kind) && value < 0;
  return [
    ...(isBelowNought ? [shareProblem('below-nought', { value }, unit)] : []),
    ...(wrong && !isBelowNought ? [wrong as ShareProblem] : []),
    ...(isPlace || hasItsPlace(unit, tree)
      ? []
      : [shareProblem('lies-under-nothing', { under: under === null ? '' : codeOf(under) }, unit)]),
  ];
}

/** Whether a unit lies under an area or an organisation that has something, and not in a circle under itself. */
function hasItsPlace(unit: UnitId, tree: ReadonlyMap<UnitId, UnitId | null>): boolean {
  const passed = new Set<UnitId>();
  let above = tree.get(unit);
  if (!above || !tree.has(above) || above.startsWith('agent:')) return false;
  for (; above; above = tree.get(above)) {
    if (above === unit || passed.has(above)) return false;
    passed.add(above);
  }
  return true;
}
