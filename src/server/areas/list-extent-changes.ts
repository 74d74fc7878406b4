import type { Day } from '#base/dates.ts';
import type { Queryable } from '#server/database/connect.ts';
import { extentChangesOf } from './data/areas.ts';

const known = new Map<string, Day[]>();

/** On which days the extent of the area of that code changed. Areas never change once loaded, so it is read once each. */
export async function listExtentChanges(tx: Queryable, code: string): Promise<Day[]> {
  const found = known.get(code) ?? (await extentChangesOf(tx, code));
  known.set(code, found);
  return found;
}
