import type { RemunerationRate } from '#register/money/remuneration.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordedRates } from './data/rates.ts';

/** The rates of the province, those that were withdrawn too. */
export const listRates = (desk: Desk): Promise<RemunerationRate[]> => desk.readPeople(recordedRates);
