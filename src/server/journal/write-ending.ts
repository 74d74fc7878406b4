import type { Uuid } from '#base/ids.ts';
import type { Ending, EndingReason } from '#coverage/facts.ts';
import type { Transaction } from '#server/database/connect.ts';
import { addEnding, type Written } from './data/facts.ts';

/** Writes that a person's cover ends. */
export const writeEnding = (
  tx: Transaction,
  personId: Uuid,
  fact: Omit<Ending, 'recordedAt'> & { reason: EndingReason },
  written: Written,
): Promise<void> => addEnding(tx, personId, fact, written);
