import type { Day } from '#base/dates.ts';
import { lastDay, type Month } from '#base/months.ts';
import { type SimulationQuestion, simulationSearch } from '#input/law/forms/simulation.ts';
import { type Change, decidedFloors, localScales } from '#law/bulk/assumed.ts';
import { ADDRESSES } from '../../addresses.ts';

/** A question that is one click away. */
export type Scenario = { href: string; source: string } & (
  | { kind: 'as-law' }
  | { kind: 'decided-floor'; from: Day; value: number }
  | { kind: 'local-support' }
);

/** What the law already decided for later, and what other provinces add, asked of the people of a month. */
export function scenariosOf(on: Month): Scenario[] {
  const href = (change: Change): string => `${ADDRESSES.simulation}?${simulationSearch({ on, change })}`;
  return [
    ...decidedFloors(lastDay(on)).map(
      (floor): Scenario => ({ kind: 'decided-floor', ...floor, href: href({ incomeFloor: floor.value }) }),
    ),
    ...localScales().map(({ source, local }): Scenario => ({ kind: 'local-support', source, href: href({ local }) })),
    { kind: 'as-law', source: '', href: href({}) },
  ];
}

/** The question that the page begins with: the next lowest income that is law already. */
export function beginning(on: Month): SimulationQuestion {
  const [next] = decidedFloors(lastDay(on));
  return { on, change: next ? { incomeFloor: next.value } : {} };
}
