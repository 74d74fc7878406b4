import { z } from 'zod';
import { dong } from '#base/money.ts';
import { advancePayment } from '../contribution/advance.ts';
import { paymentDeadline } from '../contribution/deadline.ts';
import { eligibility } from '../contribution/eligibility.ts';
import { payment } from '../contribution/payment.ts';
import { fundRateMonth } from '../parameters/payment.ts';
import { type ExampleKind, exampleKind, outcomeOf } from './example-kind.ts';
import { amount, birth, cycle, group, monthText, percent, sex } from './forms.ts';

const eligible = exampleKind(
  z.object({
    birth_month: birth.optional(),
    sex: sex.optional(),
    citizen: z.boolean().default(true),
    draws_pension: z.boolean().default(false),
    household_business_registered: z.boolean().default(false),
    tax_method: z.string().optional(),
  }),
  (given, { at }) => {
    const byTax = given.tax_method === 'declaration' ? 'declaration' : 'other';
    const answer = eligibility({
      born: given.birth_month ?? null,
      sex: given.sex ?? null,
      citizen: given.citizen,
      drawsBenefit: given.draws_pension,
      business: given.household_business_registered ? byTax : null,
      at,
    });
    return outcomeOf(answer, () => ({ allowed: true }));
  },
);

const chosen = { groups: [], monthsSupported: 0, local: null, other: dong(0) } as const;

const advance = exampleKind(
  z.object({ income_month: amount, months: z.int().min(1), monthly_rate_pct: percent.optional() }),
  ({ income_month, months, monthly_rate_pct }, { assuming }) => {
    const at = assuming([fundRateMonth, monthly_rate_pct]);
    return outcomeOf(advancePayment({ ...chosen, income: income_month, months, at }), (value) => ({
      allowed: true,
      amount: value.gross,
    }));
  },
);

const deadline = exampleKind(z.object({ method: cycle, period_from: monthText }), ({ method, period_from }) =>
  outcomeOf(paymentDeadline({ method, from: period_from }), (value) => ({ last_day: value })),
);

const byCycle = exampleKind(
  z.object({
    income_month: amount,
    method: cycle,
    period_from: monthText,
    support_group: group.exclude(['none']).default('other'),
  }),
  ({ income_month, method, period_from, support_group }, { at }) => {
    const inputs = { ...chosen, groups: [support_group], income: income_month, method, from: period_from, paidOn: at };
    return outcomeOf(payment(inputs), (value) => ({
      gross: value.gross,
      state_support: value.stateSupport,
      payable: value.payable,
    }));
  },
);

export const JOINING_KINDS: Record<string, ExampleKind> = {
  vsi_eligibility: eligible,
  vsi_advance: advance,
  vsi_deadline: deadline,
  vsi_payment: byCycle,
};
