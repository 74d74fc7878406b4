import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Transaction } from '#server/database/connect.ts';
import { lockRound, type RoundRow, roundOf } from '../data/visits.ts';
import { type VisitProblem, visitProblem } from './visit-problem.ts';

/** A round that is seen and holds, and is nobody else's to change until the transaction ends. */
export async function roundToChange(tx: Transaction, id: Uuid): Promise<Result<RoundRow, VisitProblem[]>> {
  await lockRound(tx, id);
  const round = await roundOf(tx, id);
  if (!round) return err([visitProblem('round-unknown', {})]);
  return round.withdrawnBecause === null ? ok(round) : err([visitProblem('round-withdrawn', {})]);
}
