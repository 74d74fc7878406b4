import type { Uuid } from '#base/ids.ts';
import type { Move } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { rebook, unbookByMove, unbookOf } from './data/contribution-tallies.ts';
import { addMove, type Written } from './data/facts.ts';

/** Writes that a person has moved, and books the money of later payments where the person then lived. */
export async function writeMove(
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Move, 'recordedAt'>,
  written: Written,
): Promise<void> {
  const unbooked = await unbookByMove(tx, personId, fact.movedOn);
  await addMove(tx, personId, fact, written);
  await rebook(unbooked);
}

/** Withdraws a move by `write`, and books the person's money again where it then belongs. */
export async function writeMoveWithdrawal(tx: Transaction, personId: Uuid, write: () => Promise<void>): Promise<void> {
  const unbooked = await unbookOf(tx, personId);
  await write();
  await rebook(unbooked);
}
