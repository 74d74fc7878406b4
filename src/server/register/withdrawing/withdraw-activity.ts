import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Recording } from '#server/journal/open-recording.ts';
import { addWithdrawal } from '../data/withdrawals.ts';

/** Withdraws a record of an activity in the transaction that writes the one which takes its place. */
export const withdrawActivity = (
  tx: Transaction,
  { id, reason, recording }: { id: Uuid; reason: string; recording: Recording },
): Promise<void> => addWithdrawal(tx, { factKind: 'activity', factId: id, personId: null, reason, recording });
