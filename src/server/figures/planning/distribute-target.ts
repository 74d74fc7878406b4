import type { Uuid } from '#base/ids.ts';
import { err, type Result } from '#base/result.ts';
import { type Distribution, distribute, formulaOf, partsOf } from '#drive/plans/distribute.ts';
import { isSummed, topOf } from '#drive/plans/plan.ts';
import { type DistributionProblem, distributionProblem } from '#drive/plans/plan-problem.ts';
import type { Desk } from '#server/desk/desk.ts';
import { readPlan } from '#server/drive/planning/read-plan.ts';
import { setShares } from '#server/drive/planning/set-shares.ts';
import { weighAreas } from './weigh-areas.ts';

/**
 * Shares a target of the newest version of a plan out by formula, level by level: the parts of each unit sum exactly to what it
 * has. Where there are no figures for a formula, nothing is written and it is said of whom.
 */
export async function distributeTarget(
  desk: Desk,
  { planId, goalId, ...asked }: Distribution & { planId: Uuid; goalId: Uuid },
  now: Date,
): Promise<Result<{ changed: number }, DistributionProblem[]>> {
  const read = await readPlan(desk, { id: planId, version: null }, now);
  const goal = read?.plan.goals.find(({ id }) => id === goalId);
  if (!read || !goal) return err([distributionProblem('plan-unknown', {})]);
  if (!isSummed(goal.kind)) return err([distributionProblem('not-summed', {})]);
  if (!topOf(goal.shares)) return err([distributionProblem('nothing-to-share', {})]);
  const areas = partsOf(read.areas, asked.formulas).flatMap((area) => {
    const formula = formulaOf(area.level, asked.formulas);
    return formula ? [{ area, formula }] : [];
  });
  if (areas.length === 0) return err([distributionProblem('no-parts', {})]);
  const { period } = read.plan;
  const weights = await weighAreas(desk, { goal, period, areas, tree: read.areas, now });
  const unknown = areas.filter(({ area }) => weights.get(area.unit) == null);
  if (unknown.length > 0) {
    return err(
      [...Map.groupBy(unknown, ({ area }) => area.level)].map(([level, found]) => {
        const names = found.map(({ area }) => area.name);
        return distributionProblem('weights-unknown', { names: named(names), more: more(names) }, level);
      }),
    );
  }
  const shares = distribute(goal, read.areas, asked, (unit) => weights.get(unit) ?? 0);
  const given = shares.map((share) => ({ ...share, under: null }));
  return setShares(
    desk,
    { goalId, seen: goal.lastShare, shares: given },
    { action: 'plan.distribute', isByHand: false, now },
  );
}

/** A sentence names a few; the others are counted. */
const NAMED = 5;
const named = (names: readonly string[]): string[] => names.slice(0, NAMED);
const more = (names: readonly string[]): number => Math.max(0, names.length - NAMED);
