import type { Uuid } from '#base/ids.ts';
import type { Transaction } from '#server/database/connect.ts';
import { madeId } from '#server/register/made-id.ts';
import { assignedCount, handOverAssignments, lockAssignments } from '../data/candidates.ts';

/** How many people the collectors of an organisation are to ask. */
export const countAssigned = (tx: Transaction, organisation: string): Promise<number> =>
  assignedCount(tx, organisation);

/** To whom people are handed over, for which organisation; null takes them back. */
export interface HandOver {
  id: Uuid;
  from: string;
  to: { id: string; name: string; organisation: string } | null;
}

/** Hands over all whom the collectors of an organisation were to ask, in sight or not, and answers who they are. */
export async function handOverCandidates(tx: Transaction, { id, from, to }: HandOver): Promise<Uuid[]> {
  await lockAssignments(tx);
  const ids = { vsi: madeId(['handed over', id, 'vsi']), hhi: madeId(['handed over', id, 'hhi']) };
  return handOverAssignments(tx, { from, to, ids });
}
