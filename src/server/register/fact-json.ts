import { z } from 'zod';
import { uuidJson } from '#input/json.ts';

/** Whether it was new. */
export const outcomeJson = z.enum(['recorded', 'unchanged']);
/** The device that records a fact makes its id, so that sending twice is harmless. */
export const factJson = {
  id: uuidJson,
  personId: uuidJson,
  /** When its clock says that the fact was noted on it; nothing counts by it. */
  notedAt: z.iso.datetime({ offset: true }).nullable().default(null),
};
