import { ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockBankLines } from './data/bank-lines.ts';
import { matchByReferences } from './match-by-references.ts';

/** Tries the lines in suspense again: payments and slips recorded after their statement was read in are found by their texts. */
export function matchLines(desk: Desk): Promise<Result<{ matched: number }, never[]>> {
  return desk.write('bank.match-lines', async (tx) => {
    await lockBankLines(tx);
    const matched = await matchByReferences(tx, desk);
    tx.audit({ matched });
    return ok({ matched });
  });
}
