import type { Day } from '#base/dates.ts';
import { MEASURE_CATALOGUE } from './catalogue.ts';
import { type Leaf, printLeaf, type Window } from './plan.ts';
import { type AreaVersion, answerProblem, type IndicatorProblem, type OfferedTarget } from './problem.ts';

/** Why a code names no area on a day: from when to when it did, and what took it over. */
export const noAreaOn = (code: string, on: Day, versions: readonly AreaVersion[]): IndicatorProblem =>
  versions.length === 0
    ? answerProblem('area-unknown', { code })
    : answerProblem('area-not-in-force', { code, on, versions });

/** Why there is not the one target that a leaf needs. */
export function noOneTarget(
  leaf: Leaf,
  area: string,
  { from, to }: Window,
  targets: readonly OfferedTarget[],
): IndicatorProblem {
  const isStock = MEASURE_CATALOGUE[leaf.measure.name].kind === 'stock';
  const measure = printLeaf(leaf).slice('target('.length, -1);
  const asked = { measure, area, from: isStock ? null : from, to };
  return targets.length === 0
    ? answerProblem('no-target', asked)
    : answerProblem('targets-differ', { ...asked, targets });
}
