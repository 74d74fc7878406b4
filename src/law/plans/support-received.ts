import { type Dong, dong } from '#base/money.ts';
import { addMonths, firstDay } from '#base/months.ts';
import { type SupportGroup, stateSupport } from '../contribution/support.ts';
import { share } from '../language/arithmetic.ts';
import { valueAt } from '../language/parameter.ts';
import { vsiRate } from '../parameters/voluntary.ts';
import type { PaidPeriod } from '../pension/average-income.ts';

/** What was paid for months, and by whom. Unit: đồng. */
export interface PastPayments {
  /** The contributions, the State’s part included. */
  gross: Dong;
  stateSupport: Dong;
  monthsSupported: number;
}

/**
 * What voluntary months cost and what the State gave to them, taking it that each was paid in its own month and that the
 * member belonged to one group all the time. Source: decree 134/2015, article 14; decree 159/2025, article 5.
 */
export function paidFor(voluntary: readonly PaidPeriod[], group: SupportGroup): PastPayments {
  let [gross, support, monthsSupported] = [0, 0, 0];
  for (const { from, months, income } of voluntary) {
    for (let i = 0; i < months; i++) {
      const at = firstDay(addMonths(from, i));
      const rate = valueAt(vsiRate, at);
      const contribution = rate.ok ? share(income, rate.value.value) : 0;
      const state = stateSupport({ groups: [group], monthsSupported, at });
      const given = state.ok ? Math.min(contribution, state.value.value.month) : 0;
      gross += contribution;
      support += given;
      if (given > 0) monthsSupported += 1;
    }
  }
  return { gross: dong(gross), stateSupport: dong(support), monthsSupported };
}
