import { codeOf, differencesOf, type Goal, type PlanArea, partsIn, topOf, type UnitId } from '#drive/plans/plan.ts';

/** A unit of a target as a row of the grid, below the unit that it lies under. */
export interface GridRow {
  id: UnitId;
  code: string;
  name: string;
  under: UnitId | null;
  depth: number;
  value: number | null;
  isByHand: boolean;
  /** The norm of the whole plan, where it counts for a district or a base office that has none of its own. */
  common: number | null;
  /** What the units below it have together, and what is left; null where there are none, or where targets do not sum. */
  below: number | null;
  left: number | null;
}

/** Every area of the period, and whoever else has a share, in the order of the tree. */
export function gridRows(
  goal: Goal,
  areas: readonly PlanArea[],
  organisations: readonly { code: string; name: string }[],
): GridRow[] {
  const shares = new Map(goal.shares.map((share) => [share.unit, share]));
  const differences = new Map(differencesOf(goal).map((each) => [each.unit, each]));
  const names = new Map<UnitId, string>([
    ...areas.map(({ unit, name }) => [unit, name] as const),
    ...organisations.map(({ code, name }) => [`organisation:${code}` as const, name] as const),
  ]);
  const norm = goal.kind === 'norm' ? (topOf(goal.shares)?.value ?? null) : null;
  const parts = new Set<UnitId>(partsIn(areas).map(({ unit }) => unit));
  const placed = new Set(areas.map(({ unit }) => unit));
  const others = goal.shares.filter(({ unit }) => !unit.startsWith('area:') && !placed.has(unit));
  const children = Map.groupBy([...others, ...areas], ({ under }) => under);
  const rowsUnder = (parent: UnitId | null, depth: number): GridRow[] =>
    (children.get(parent) ?? []).flatMap(({ unit, under }): GridRow[] => {
      const share = shares.get(unit);
      const { below = null, left = null } = differences.get(unit) ?? {};
      const code = codeOf(unit);
      const row = { id: unit, code, name: names.get(unit) ?? code, under, depth };
      const value = share?.value ?? null;
      const common = value === null && parts.has(unit) ? norm : null;
      return [
        { ...row, value, isByHand: share?.isByHand ?? false, common, below, left },
        ...rowsUnder(unit, depth + 1),
      ];
    });
  return rowsUnder(null, 0);
}
