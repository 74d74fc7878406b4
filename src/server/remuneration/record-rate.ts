import { err, ok, type Result } from '#base/result.ts';
import type { RemunerationRate } from '#register/money/remuneration.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addRate, areaOfCode } from './data/rates.ts';
import { type RateProblem, rateProblem } from './remuneration-problem.ts';

/** A rate as it is sent; its area by its code. */
export interface SentRate extends Omit<RemunerationRate, 'area' | 'byName' | 'withdrawn'> {
  areaCode: string | null;
}

/** Records what organisations are paid for records of a kind from a day on. Periods that are closed keep what they had. */
export function recordRate(desk: Desk, given: SentRate): Promise<Result<'recorded' | 'unchanged', RateProblem[]>> {
  const { areaCode, ...rate } = given;
  return desk.write(
    'remuneration.record-rate',
    async (tx): Promise<Result<'recorded' | 'unchanged', RateProblem[]>> => {
      const areaId = areaCode === null ? null : await areaOfCode(tx, areaCode, rate.validFrom);
      const problems: RateProblem[] = [];
      if (areaCode !== null && areaId === null)
        problems.push(rateProblem('area-not-known', { code: areaCode }, 'areaCode'));
      if ((rate.percent === null) === (rate.dong === null)) problems.push(rateProblem('rate-not-one', {}, 'percent'));
      if (problems.length > 0) return err(problems);
      const { name: by, ownName } = desk.actor;
      const isNew = await addRate(tx, { ...rate, areaId, by, byName: ownName ?? by });
      tx.audit({ rate: rate.id, scheme: rate.scheme, kind: rate.kind });
      return ok(isNew ? 'recorded' : 'unchanged');
    },
  );
}
