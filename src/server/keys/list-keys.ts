import type { Desk } from '#server/desk/desk.ts';
import { type WrappedKey, wrappedKeys } from './data/number-keys.ts';

/** The keys of a register as they lie in the database, the oldest first. */
export const listKeys = (desk: Desk): Promise<WrappedKey[]> => desk.verify(wrappedKeys);
