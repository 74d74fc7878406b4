import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addRateWithdrawal, periodsOfRate } from './data/rates.ts';
import { type RateProblem, rateProblem } from './remuneration-problem.ts';

/** Withdraws a rate that was recorded wrong, as long as no closed period has records of it. */
export function withdrawRate(
  desk: Desk,
  { rateId, reason }: { rateId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', RateProblem[]>> {
  return desk.write(
    'remuneration.withdraw-rate',
    async (tx): Promise<Result<'recorded' | 'unchanged', RateProblem[]>> => {
      const periods = await periodsOfRate(tx, rateId);
      if (periods === null) return err([rateProblem('rate-unknown', {}, 'rateId')]);
      if (periods > 0) return err([rateProblem('rate-used', { periods }, 'rateId')]);
      const isNew = await addRateWithdrawal(tx, { rateId, reason, by: desk.actor.name });
      tx.audit({ rate: rateId });
      return ok(isNew ? 'recorded' : 'unchanged');
    },
  );
}
