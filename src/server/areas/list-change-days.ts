import type { Day } from '#base/dates.ts';
import type { Queryable } from '#server/database/connect.ts';
import { changeDays } from './data/areas.ts';

let known: Day[] | undefined;

/** Every day on which an area of Viet Nam changed, the first first. Areas never change once loaded, so it is read once. */
export async function listChangeDays(tx: Queryable): Promise<Day[]> {
  known ??= await changeDays(tx);
  return known;
}
