import { addDays, type Day } from '#base/dates.ts';
import type { Cover } from '#register/person.ts';

const DAYS_OF_SOON = 31;

/** Whether cover runs or begins later, ends within a month, is over, or never was. */
export function stateOfCover({ isCovered, end, begins }: Cover, on: Day): 'good' | 'soon' | 'over' | 'none' {
  if (begins !== null) return 'good';
  if (end === null) return 'none';
  if (!isCovered) return 'over';
  return end <= addDays(on, DAYS_OF_SOON) ? 'soon' : 'good';
}
