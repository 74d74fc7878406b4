import { z } from 'zod';
import { day } from '../fields/days.ts';
import { longText } from '../fields/texts.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const form = z.object({ commune: longText({ mostBytes: 1000 }), movedOn: day() });

/** The fields of a move, by their names. */
export const MOVE_NAMES: AddressNames<typeof form> = { commune: 'xa', movedOn: 'ngay' };

/** Where somebody lives from a day on, as it was typed. */
export const readMoveForm = (get: (name: string) => string | null): ReadForm<z.infer<typeof form>> =>
  readFields(form, get, MOVE_NAMES);
