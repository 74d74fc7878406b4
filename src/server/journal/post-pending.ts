import { addPendingOfAffected } from './data/pending.ts';
import type { Affected } from './data/temporary.ts';
import type { Recording } from './open-recording.ts';

/** Brings up to date who waits for the SI office, of the people whom facts are about; afterwards only those who wait are `affected`. */
export const postPending = (affected: Affected, recording: Recording): Promise<void> =>
  addPendingOfAffected(affected, recording);
