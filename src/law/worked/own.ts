import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { PAYMENT, payment } from '../contribution/payment.ts';
import { REFUND, refund } from '../contribution/refund.ts';
import { CONTINUOUS_INSURANCE, continuousInsurance } from '../health/continuous-insurance.ts';
import type { LawAnswer, Rule } from '../language/rule.ts';

const AT = day('2026-11-23');
const NOTHING = dong(0);

/** An example of our own for each rule of which nobody published one with amounts. */
const OWN: ReadonlyMap<Rule, () => LawAnswer<unknown>> = new Map<Rule, () => LawAnswer<unknown>>([
  [
    PAYMENT,
    () =>
      payment({
        income: dong(3_000_000),
        groups: ['other'],
        monthsSupported: 0,
        local: null,
        other: NOTHING,
        method: '3',
        from: month('2026-11'),
        paidOn: AT,
      }),
  ],
  [
    REFUND,
    () =>
      refund({
        method: '3',
        from: month('2026-09'),
        months: 3,
        gross: dong(660_000),
        stateSupport: dong(66_000),
        paidOn: day('2026-09-07'),
        unusedFrom: month('2026-10'),
        at: AT,
      }),
  ],
  [
    CONTINUOUS_INSURANCE,
    () =>
      continuousInsurance({
        cards: [
          { begin: day('2021-03-01'), end: day('2024-03-01') },
          { begin: day('2024-05-15'), end: day('2026-05-15') },
        ],
        on: day('2026-05-15'),
      }),
  ],
]);

/** The answer to our own example of a rule, or null where a published one is told instead. */
export const ownExample = (rule: Rule): LawAnswer<unknown> | null => OWN.get(rule)?.() ?? null;
