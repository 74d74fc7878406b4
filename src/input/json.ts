import { z } from 'zod';
import { type Day, isDay } from '#base/dates.ts';
import { isUuid, type Uuid } from '#base/ids.ts';
import { isMonth, type Month } from '#base/months.ts';
import { ALWAYS, EVER } from '#coverage/areas.ts';

/**
 * Our own values as JSON has them, for the schemas of operations: what comes in is checked, what goes out has a shape in
 * the API's document.
 */
export const dayJson = z.iso.date().refine(isDay) as unknown as z.ZodType<Day, Day>;
/** The first or last day of an area: a day, or one of the two ends of time. */
export const boundJson = z.iso
  .date()
  .refine((text) => isDay(text) || text === ALWAYS || text === EVER) as unknown as z.ZodType<Day, Day>;
export const monthJson = z.string().refine(isMonth) as unknown as z.ZodType<Month, Month>;
export const uuidJson = z.uuid().refine(isUuid) as unknown as z.ZodType<Uuid, Uuid>;
/** An amount of đồng. */
export const amountJson = z.int().min(0);

/** Letters, digits and hyphens without a space. */
export const codeJson = z.string().regex(/^[^\s|]+$/);
