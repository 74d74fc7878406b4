import { isAllowed } from '#access/permissions.ts';
import type { Desk } from '#server/desk/desk.ts';
import { countSentRecords } from './data/batches.ts';

/** How many records the SI office has and has not answered, in sight of whoever may look at batches; null for others, and where there is none. */
export const countSent = async (desk: Desk): Promise<number | null> =>
  isAllowed(desk.actor, 'batch.read') ? (await desk.readPeople(countSentRecords)) || null : null;
