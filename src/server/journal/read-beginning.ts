import type { Day } from '#base/dates.ts';
import type { Desk } from '#server/desk/desk.ts';
import { firstYearOf } from './data/tallies.ts';

/** From which day on the register knows anything; null where nobody is in it yet. What was before is not known, not 0. */
export const readBeginning = (desk: Desk): Promise<Day | null> => desk.read(firstYearOf);
