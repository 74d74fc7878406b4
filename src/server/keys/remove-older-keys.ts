import type { Desk } from '#server/desk/desk.ts';
import { removeKeysBefore } from './data/number-keys.ts';

/** Ends the sealing keys of a register before a version. @throws where something is sealed with one: the database refuses it */
export const removeOlderKeys = (desk: Desk, version: number): Promise<void> =>
  desk.rewrite((tx) => removeKeysBefore(tx, version));
