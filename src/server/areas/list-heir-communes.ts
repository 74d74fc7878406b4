import type { Desk } from '#server/desk/desk.ts';
import { formerDistrictsOfCommunes } from './data/areas.ts';

/** Codes of the present communes that took over communes of a former province, or parts of them. */
export const listHeirCommunes = (desk: Desk, province: string): Promise<ReadonlySet<string>> =>
  desk.read(async (tx) => new Set((await formerDistrictsOfCommunes(tx, province)).keys()));
