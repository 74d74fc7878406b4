import type { Day } from '#base/dates.ts';
import type { Window } from './plan.ts';

/** The periods of plans that hold all days of a window, the narrowest first: `2020-12`, `2020-Q4`, `2020`. */
export function plansAround({ from, to }: Window): string[] {
  if (!from || !to) return [];
  return [monthOf, quarterOf, yearOf]
    .filter((periodOf) => periodOf(from) === periodOf(to))
    .map((periodOf) => periodOf(to));
}

const yearOf = (at: Day): string => at.slice(0, 4);
const monthOf = (at: Day): string => at.slice(0, 7);
const quarterOf = (at: Day): string => `${yearOf(at)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`;
