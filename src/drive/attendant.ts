import type { Scheme } from '#coverage/facts.ts';
import type { ListedPerson } from '#register/person.ts';

/** What is said of somebody and an activity; `none` takes back what was said before. */
export const ATTENDANT_STATES = ['invited', 'present', 'none'] as const;
export type AttendantState = (typeof ATTENDANT_STATES)[number];

/** Somebody who was invited to an activity, or signed that they were there. */
export interface Attendant {
  id: string;
  person: ListedPerson;
  state: Exclude<AttendantState, 'none'>;
  /** In which schemes they enrolled by it. */
  enrolled: readonly Scheme[];
}
