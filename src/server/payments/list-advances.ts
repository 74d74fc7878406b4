import type { Advance } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openAdvances } from './data/advances.ts';

/** What households owe their collectors: one's own, those of one's organisation, or of the province. */
export const listAdvances = (desk: Desk): Promise<Advance[]> => desk.readPeople(openAdvances);
