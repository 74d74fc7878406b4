import { apportion } from '#base/apportion.ts';
import type { Goal, PlanArea, UnitId } from './plan.ts';

/** By what a target is shared out: last year’s result, the labour force, who of it is in no insurance yet, or to all the same. */
export const FORMULAS = ['last-year', 'labour-force', 'potential', 'equal'] as const;
export type SharingFormula = (typeof FORMULAS)[number];

/** Which formula each level is shared out by, districts and base offices by the same; null leaves it as it is. */
export type LevelFormulas = Readonly<Record<'district' | 'commune', SharingFormula | null>>;

export interface Distribution {
  formulas: LevelFormulas;
  /** What somebody typed stays, and the others share the rest. */
  keepsByHand: boolean;
}

/** The units that are shared out to, in the order of the tree. */
export const partsOf = (areas: readonly PlanArea[], formulas: LevelFormulas): PlanArea[] =>
  areas.filter(({ level }) => level !== 'province' && formulaOf(level, formulas) !== null);

export const formulaOf = (level: PlanArea['level'], { district, commune }: LevelFormulas): SharingFormula | null =>
  level === 'commune' ? commune : district;

/**
 * What each unit gets: level by level, so that the parts of each unit sum to what it has. Where what was typed is more than
 * there is, the others get nothing, and the difference shows it.
 */
export function distribute(
  { shares }: Pick<Goal, 'shares'>,
  areas: readonly PlanArea[],
  { formulas, keepsByHand }: Distribution,
  weightOf: (unit: UnitId) => number,
): { unit: UnitId; value: number }[] {
  const values = new Map(shares.map(({ unit, value }) => [unit, value]));
  const byHand = new Set(keepsByHand ? shares.filter(({ isByHand }) => isByHand).map(({ unit }) => unit) : []);
  const given: { unit: UnitId; value: number }[] = [];
  const children = Map.groupBy(partsOf(areas, formulas), ({ under }) => under);
  for (const { unit: parent } of areas) {
    const parts = children.get(parent) ?? [];
    const total = values.get(parent);
    if (total === undefined) continue;
    const open = parts.filter(({ unit }) => !byHand.has(unit));
    const kept = parts
      .filter(({ unit }) => byHand.has(unit))
      .reduce((sum, { unit }) => sum + (values.get(unit) ?? 0), 0);
    const found = apportion(
      Math.max(0, total - kept),
      open.map(({ unit }) => weightOf(unit)),
    );
    for (const [index, { unit }] of open.entries()) {
      values.set(unit, found[index] ?? 0);
      given.push({ unit, value: found[index] ?? 0 });
    }
  }
  return given;
}
