import { z } from 'zod';
import { ENDING_REASONS, SCHEMES } from '#coverage/facts.ts';
import { choice } from '../fields/choices.ts';
import { day } from '../fields/days.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const form = z.object({ scheme: choice(SCHEMES), reason: choice(ENDING_REASONS), endedOn: day() });

/** The fields of an ending, by their names. */
export const ENDING_NAMES: AddressNames<typeof form> = { scheme: 'loai', reason: 'ly-do', endedOn: 'ngay' };

/** Why and since when somebody is no longer covered, as it was typed. */
export const readEndingForm = (get: (name: string) => string | null): ReadForm<z.infer<typeof form>> =>
  readFields(form, get, ENDING_NAMES);
