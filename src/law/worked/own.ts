import { day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { month } from '#base/months.ts';
import { ADVANCE_PAYMENT, advancePayment } from '../contribution/advance.ts';
import { PAYMENT_DEADLINE, paymentDeadline } from '../contribution/deadline.ts';
import { PAYMENT, payment } from '../contribution/payment.ts';
import { REFUND, refund } from '../contribution/refund.ts';
import { MONTHLY_ALLOWANCE, monthlyAllowance } from '../grants/monthly-allowance.ts';
import { SURVIVORS, survivorsOfMember } from '../grants/survivors.ts';
import { HEALTH_CARD_START, healthCardStart } from '../health/health-card-start.ts';
import { HEALTH_SUPPORT, supportedHealth } from '../health/health-support.ts';
import type { Answer, Rule } from '../language/rule.ts';
import { PENSION_CONDITIONS, pensionStart } from '../pension/pension-conditions.ts';

const AT = day('2026-11-23');
const NOTHING = dong(0);
const chosen = {
  income: dong(3_000_000),
  groups: ['other'] as const,
  monthsSupported: 0,
  local: null,
  other: NOTHING,
};

/** An example of our own for each rule of which nobody published one with amounts. */
const OWN: ReadonlyMap<Rule, () => Answer<unknown>> = new Map<Rule, () => Answer<unknown>>([
  [PAYMENT, () => payment({ ...chosen, method: '3', from: month('2026-11'), paidOn: AT })],
  [PAYMENT_DEADLINE, () => paymentDeadline({ method: '3', from: month('2026-11') })],
  [ADVANCE_PAYMENT, () => advancePayment({ ...chosen, months: 24, at: AT })],
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
    PENSION_CONDITIONS,
    () =>
      pensionStart({
        sex: 'female',
        born: '1969-05',
        monthsVoluntary: 186,
        monthsCompulsory: 0,
        startedOn: day('2011-02-14'),
        lastPaid: month('2026-10'),
        at: AT,
      }),
  ],
  [
    SURVIVORS,
    () =>
      survivorsOfMember({
        monthsBefore2014: 14,
        monthsFrom2014: 100,
        average: 3_000_000,
        paid: dong(75_000_000),
        mixed: false,
        at: AT,
      }),
  ],
  [MONTHLY_ALLOWANCE, () => monthlyAllowance({ average: 3_000_000, months: 120, at: AT })],
  [HEALTH_SUPPORT, () => supportedHealth({ groups: ['near_poor'], months: 12, at: AT })],
  [HEALTH_CARD_START, () => healthCardStart({ paidOn: AT, insuredUntil: day('2026-05-01') })],
]);

/** The answer to our own example of a rule, or null where a published one is told instead. */
export const ownExample = (rule: Rule): Answer<unknown> | null => OWN.get(rule)?.() ?? null;
