import { type CommuneEffect, type Effect, type Simulation, together } from './simulate-change.ts';

/** Of fewer people than this nothing is told by itself. */
export const LEAST_TOLD = 5;

/** What may be shown to everybody: the communes with people enough, and all the others as one. */
export interface PublicCommunes {
  communes: CommuneEffect[];
  /** Never of fewer people than may be told; null where every commune stands by itself. */
  others: (Effect & { communes: number }) | null;
}

/**
 * Communes with few people are put together. Where they are too few even so, the next smallest joins them: otherwise the
 * total less everything shown would tell about them.
 */
export function publicCommunes({ communes }: Simulation): PublicCommunes {
  const known = communes.filter(({ code, people }) => code !== null && people > 0);
  const bySize = [...known.toSorted((a, b) => a.people - b.people)];
  const hidden = communes.filter(({ code, people }) => code === null && people > 0);
  const hiddenPeople = () => hidden.reduce((sum, { people }) => sum + people, 0);
  while (bySize[0] && (bySize[0].people < LEAST_TOLD || (hidden.length > 0 && hiddenPeople() < LEAST_TOLD)))
    hidden.push(...bySize.splice(0, 1));
  const shown = new Set(bySize);
  return {
    communes: known.filter((each) => shown.has(each)),
    others: hidden.length > 0 ? { ...together(hidden), communes: hidden.length } : null,
  };
}
