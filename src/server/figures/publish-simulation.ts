import type { Day } from '#base/dates.ts';
import type { Effect } from '#law/bulk/effect.ts';
import { type CommuneEffect, type Simulation, together } from './simulate-change.ts';

/** Of fewer people than this nothing is told. */
const LEAST_TOLD = 5;

/** What everybody may read of a simulation: sums over people enough, and nobody in particular. */
export interface PublicSimulation {
  on: Day;
  /** Null where too few people take part. */
  total: Effect | null;
  communes: CommuneEffect[];
  /** The communes with few people as one, never of fewer than may be told; null where each stands by itself. */
  others: (Effect & { communes: number }) | null;
  withoutIncome: boolean;
}

/**
 * Communes with few people are put together. Where they are too few even so, the next smallest joins them: otherwise the
 * total less everything shown would tell about them.
 */
export function publishSimulation({ on, total, communes, withoutIncome }: Simulation): PublicSimulation {
  const told = { on, withoutIncome: withoutIncome > 0 };
  if (total.people < LEAST_TOLD) return { ...told, total: null, communes: [], others: null };
  const few = communes.filter(({ code, people }) => code === null || people < LEAST_TOLD);
  const large = communes.filter((each) => !few.includes(each)).sort((a, b) => a.people - b.people);
  let others = together(few);
  while (few.length > 0 && others.people < LEAST_TOLD) {
    few.push(...large.splice(0, 1));
    others = together(few);
  }
  return { ...told, total, communes: large, others: few.length > 0 ? { ...others, communes: few.length } : null };
}
