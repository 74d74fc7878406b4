import type { Uuid } from '#base/ids.ts';
import type { BatchTotal } from '#register/money/batch.ts';
import type { Transaction } from '#server/database/connect.ts';
import { totalOfBatch } from './data/batches.ts';

/** What a batch comes to, for money that is held against it; undefined where none of that id is in sight. */
export const totalBatch = (tx: Transaction, id: Uuid): Promise<BatchTotal | undefined> => totalOfBatch(tx, id);
