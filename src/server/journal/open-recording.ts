import type { Transaction } from '#server/database/connect.ts';
import { addRecording, type Recording, recordingOf } from './data/recordings.ts';

export type { Recording } from './data/recordings.ts';

/**
 * Opens the recording of a transaction. Its commit gives it its position in the order of commits; a day that has turned
 * meanwhile breaks the transaction off, and the desk begins it again. `isHistorical` lets facts say themselves when they
 * became known.
 */
export const openRecording = (tx: Transaction, { isHistorical = false } = {}): Promise<Recording> =>
  addRecording(tx, isHistorical);

/** The recording that this transaction has open, or opens. */
export const openedRecording = async (tx: Transaction): Promise<Recording> =>
  (await recordingOf(tx)) ?? (await openRecording(tx));
