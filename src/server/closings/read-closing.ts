import type { Uuid } from '#base/ids.ts';
import type { DayClosing } from '#register/money/closing.ts';
import type { Desk } from '#server/desk/desk.ts';
import { closingOf } from './data/closings.ts';

/** One closing with all of its lines; null where there is none of that id in sight. It names nobody who paid. */
export const readClosing = (desk: Desk, id: Uuid): Promise<DayClosing | null> =>
  desk.readPeople((tx) => closingOf(tx, id));
