import type { Transaction } from '#server/database/connect.ts';
import { lastPosition } from './data/recordings.ts';

/** The last position of a register; 0 where nothing was recorded. */
export const readPosition = (tx: Transaction): Promise<number> => lastPosition(tx);
