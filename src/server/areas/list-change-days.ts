import type { Day } from '#base/dates.ts';
import type { Queryable } from '#server/database/connect.ts';
import { changeDays } from './data/areas.ts';

let known: Promise<Day[]> | undefined;

/** Every day on which an area of Viet Nam changed, the first first. Areas never change once loaded, so it is read once. */
export function listChangeDays(tx: Queryable): Promise<Day[]> {
  known ??= changeDays(tx);
  known.catch(() => {
    known = undefined;
  });
  return known;
}
