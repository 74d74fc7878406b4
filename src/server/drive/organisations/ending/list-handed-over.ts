import { addDays, dayInVietNam } from '#base/dates.ts';
import type { HandedOver } from '#drive/organisations/organisation.ts';
import type { Desk } from '#server/desk/desk.ts';
import { handedTo } from '../../data/ending/organisation-endings.ts';

/** How long somebody is told that people were handed over to them. */
const TOLD_DAYS = 30;

/** Who was handed over to whoever asks of late, with which organisation that ended: how many, and nobody by name. */
export const listHandedOver = (desk: Desk, now: Date): Promise<HandedOver[]> =>
  desk.readPeople((tx) => handedTo(tx, desk.actor.name, addDays(dayInVietNam(now), -TOLD_DAYS)));
