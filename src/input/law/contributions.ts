import { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { ADVANCE_PAYMENT, advancePayment } from '#law/contribution/advance.ts';
import { contributionOnBothSides } from '#law/contribution/after-change.ts';
import { MONTHLY_CONTRIBUTION } from '#law/contribution/contribution.ts';
import { PAYMENT_DEADLINE, paymentDeadline } from '#law/contribution/deadline.ts';
import { ELIGIBILITY, eligibility, TAX_METHODS } from '#law/contribution/eligibility.ts';
import { type LocalSupport, localSupportOf } from '#law/contribution/local-support.ts';
import { MISSING_TIME, missingTimePayment } from '#law/contribution/missing-time.ts';
import { PAYMENT, payment } from '#law/contribution/payment.ts';
import { REFUND, refund } from '#law/contribution/refund.ts';
import { STATE_SUPPORT, SUPPORT_GROUPS, stateSupport } from '#law/contribution/support.ts';
import { CYCLES, METHODS } from '#law/language/methods.ts';
import { SEXES } from '#law/language/people.ts';
import { choice, listOf, yesNo } from '../fields/choices.ts';
import { birth, lawDay, lawMonth } from '../fields/days.ts';
import { amount, count, percent } from '../fields/numbers.ts';
import { question } from './question.ts';

const groups = listOf(choice(SUPPORT_GROUPS));
const NOTHING = dong(0);

/** What every question about a contribution asks: income, groups, months supported, province or local rate, other support. */
const chosen = {
  income: amount(),
  groups: groups.default(['other']),
  supported: count().default(0),
  province: z.string().optional(),
  local: percent().optional(),
  other: amount().default(NOTHING),
};
const chosenForm = z.object(chosen);
type Chosen = z.infer<typeof chosenForm>;

/** The rate that was given counts; else the resolution of the province, where one is known. */
function localOf({ local, province, groups }: Chosen, at: Day): LocalSupport | null {
  if (local !== undefined) return { percent: local, source: 'mức tự nhập' };
  return province ? localSupportOf(province, groups, at) : null;
}

const contributionInputs = (given: Chosen, at: Day) => ({
  income: given.income,
  groups: given.groups,
  monthsSupported: given.supported,
  local: localOf(given, at),
  other: given.other,
  at,
});

const contribution = question(MONTHLY_CONTRIBUTION, z.object({ ...chosen, on: lawDay() }), ({ on, ...given }) =>
  contributionOnBothSides(contributionInputs(given, on)),
);

const support = question(
  STATE_SUPPORT,
  z.object({ groups, supported: count().default(0), on: lawDay() }),
  ({ groups, supported, on }) => stateSupport({ groups, monthsSupported: supported, at: on }),
);

const byCycle = question(
  PAYMENT,
  z.object({ ...chosen, method: choice(CYCLES), from: lawMonth(), on: lawDay() }),
  ({ method, from, on, ...given }) => payment({ ...contributionInputs(given, on), method, from, paidOn: on }),
);

const deadline = question(
  PAYMENT_DEADLINE,
  z.object({ method: choice(CYCLES), from: lawMonth(), on: lawDay().optional() }),
  ({ method, from }) => paymentDeadline({ method, from }),
);

const advance = question(
  ADVANCE_PAYMENT,
  z.object({ ...chosen, months: count(), on: lawDay() }),
  ({ months, on, ...given }) => advancePayment({ ...contributionInputs(given, on), months }),
);

const missing = question(
  MISSING_TIME,
  z.object({ ...chosen, months: count(), paid: count(), reached: lawMonth(), on: lawDay() }),
  ({ months, paid, reached, on, ...given }) =>
    missingTimePayment({ ...contributionInputs(given, on), months, monthsPaid: paid, ageReached: reached }),
);

const back = question(
  REFUND,
  z.object({
    method: choice(METHODS),
    from: lawMonth(),
    months: count(),
    gross: amount(),
    support: amount().default(NOTHING),
    paid_on: lawDay(),
    unused_from: lawMonth(),
    on: lawDay(),
  }),
  ({ support, paid_on, unused_from, on, ...given }) =>
    refund({ ...given, stateSupport: support, paidOn: paid_on, unusedFrom: unused_from, at: on }),
);

const who = question(
  ELIGIBILITY,
  z.object({
    born: birth().optional(),
    sex: choice(SEXES).optional(),
    citizen: yesNo().default(true),
    draws: yesNo().default(false),
    business: choice(TAX_METHODS).optional(),
    on: lawDay(),
  }),
  ({ born, sex, draws, business, on, ...given }) =>
    eligibility({
      ...given,
      born: born ?? null,
      sex: sex ?? null,
      drawsBenefit: draws,
      business: business ?? null,
      at: on,
    }),
);

export const CONTRIBUTION_QUESTIONS = [who, contribution, support, byCycle, deadline, advance, missing, back];
