import { z } from 'zod';
import { REPEAT_EVERY } from '#drive/repeats.ts';
import { choice } from '../fields/choices.ts';
import { day, LAW_DAYS } from '../fields/days.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const form = z.object({ every: choice(REPEAT_EVERY), until: day(LAW_DAYS) });

/** The fields of repeating an activity, by their names. */
export const REPEAT_NAMES: AddressNames<typeof form> = { every: 'lap', until: 'den' };

/** How an activity is repeated, as it was typed. */
export const readRepeatForm = (get: (name: string) => string | null): ReadForm<z.infer<typeof form>> =>
  readFields(form, get, REPEAT_NAMES);

/** In the address of a new activity: the code of the one that is copied. */
export const COPIED_NAME = 'theo';
