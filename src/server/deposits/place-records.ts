import type { Uuid } from '#base/ids.ts';
import type { PlacedRecord } from '#register/money/batch-standing.ts';
import type { Transaction } from '#server/database/connect.ts';
import { placedRecords } from './data/money-places.ts';

/** Where the money of some records is, each in one place with a person, as far as it is in sight. */
export const placeRecords = (tx: Transaction, ids: readonly Uuid[]): Promise<PlacedRecord[]> => placedRecords(tx, ids);
