import { z } from 'zod';
import { addDays } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { addMonths, monthOf } from '#base/months.ts';
import { err, ok } from '#base/result.ts';
import { monthlyContribution } from '../contribution/contribution.ts';
import { localSupportOf } from '../contribution/local-support.ts';
import { MISSING_TIME, missingTimePayment, missingTimeRefusals } from '../contribution/missing-time.ts';
import { refund } from '../contribution/refund.ts';
import { SUPPORT_GROUPS, SUPPORT_SHARES, type SupportGroup, stateSupport } from '../contribution/support.ts';
import { type Law, type ParameterValue, valueAt } from '../language/parameter.ts';
import { ruralPovertyLine } from '../parameters/levels.ts';
import { fundRateMonth, vsiMissingMaxMonths } from '../parameters/payment.ts';
import { pensionMinYearsVoluntary } from '../parameters/pension.ts';
import { vsiRate } from '../parameters/voluntary.ts';
import { type ExampleKind, exampleKind, outcomeOf } from './example-kind.ts';
import { amount, count, group, method, monthText, percent } from './forms.ts';

const groupsOf = (name: SupportGroup | 'none'): SupportGroup[] => (name === 'none' ? [] : [name]);
const GIVEN = 'as the example gives it';
const NOTHING = dong(0);

const vsiContribution = exampleKind(
  z.object({
    income_month: amount,
    rural_poverty_line: amount.optional(),
    rate_pct: percent.optional(),
    support_group: group.default('none'),
    state_support_pct: percent.optional(),
    local_support_pct: percent.optional(),
    other_support_month: amount.default(NOTHING),
    months_supported: count.default(0),
  }),
  (given, { assuming }) => {
    const groups = groupsOf(given.support_group);
    const shares = groups.map((name) => [SUPPORT_SHARES[name], given.state_support_pct] as const);
    const local = given.local_support_pct ? { percent: given.local_support_pct, source: GIVEN } : null;
    const contribution = monthlyContribution({
      income: given.income_month,
      groups,
      monthsSupported: given.months_supported,
      local,
      other: given.other_support_month,
      at: assuming([ruralPovertyLine, given.rural_poverty_line], [vsiRate, given.rate_pct], ...shares),
    });
    return outcomeOf(contribution, (value) => ({
      gross_month: value.gross,
      state_support_month: value.stateSupport,
      local_support_month: value.localSupport,
      other_support_month: value.otherSupport,
      payable_month: value.payable,
      support_total_month: value.stateSupport + value.localSupport + value.otherSupport,
    }));
  },
);

/** What the smallest contribution and each group's support gain when the floor rises. */
const vsiContributionChange = exampleKind(
  z.object({
    floor_before: amount.optional(),
    floor_after: amount.optional(),
    rate_pct: percent.optional(),
    state_support_pct: z.partialRecord(group.exclude(['none']), percent).default({}),
  }),
  ({ floor_before, floor_after, rate_pct, state_support_pct }, { at, assuming }) => {
    const shares = SUPPORT_GROUPS.map((name) => [SUPPORT_SHARES[name], state_support_pct[name]] as const);
    const after = assuming([ruralPovertyLine, floor_after], [vsiRate, rate_pct], ...shares);
    const yesterday = valueAt(ruralPovertyLine, addDays(at, -1));
    if (!yesterday.ok) return err([yesterday.error]);
    const old = floor_before ?? yesterday.value.value;
    const before: Law = {
      at,
      assuming: new Map([...(typeof after === 'string' ? [] : after.assuming), [ruralPovertyLine, old]]),
    };
    const now = valueAt(ruralPovertyLine, after);
    if (!now.ok) return err([now.error]);
    const smallest = (law: Law, income: number, name: SupportGroup) =>
      monthlyContribution({
        income: dong(income),
        groups: [name],
        monthsSupported: 0,
        local: null,
        other: NOTHING,
        at: law,
      });
    const outputs: Record<string, number> = {};
    for (const name of SUPPORT_GROUPS) {
      const [then, later] = [smallest(before, old, name), smallest(after, now.value.value, name)];
      if (!then.ok) return then;
      if (!later.ok) return later;
      outputs.min_contribution_increase = later.value.value.gross - then.value.value.gross;
      outputs[`support_increase_${name}`] = later.value.value.stateSupport - then.value.value.stateSupport;
    }
    return ok({ outputs, values: [now.value, yesterday.value], rule: null, workings: [] });
  },
);

const vsiSupportStack = exampleKind(
  z.object({
    group: group.exclude(['none']),
    state_pct: percent.optional(),
    city_pct: percent.optional(),
    province: z.string().optional(),
  }),
  (given, { at, assuming, remark }) => {
    const law = assuming([SUPPORT_SHARES[given.group], given.state_pct]);
    const resolution = given.province ? localSupportOf(given.province, [given.group], at) : null;
    const local = given.city_pct ?? resolution?.percent;
    if (local === undefined) remark('local support is not known: only the State’s is counted');
    const state = stateSupport({ groups: [given.group], monthsSupported: 0, at: law });
    return outcomeOf(state, (value) => ({
      state_pct: value.percent,
      state_support_month: value.month,
      total_support_pct: value.percent + (local ?? 0),
    }));
  },
);

const vsiLumpMissing = exampleKind(
  z.object({
    income_month: amount,
    months_missing: count,
    monthly_rate_pct: percent.optional(),
    rate_pct: percent.optional(),
    support_group: group.default('none'),
  }),
  (given, { at, assuming }) => {
    const law = assuming([fundRateMonth, given.monthly_rate_pct], [vsiRate, given.rate_pct]);
    const years = valueAt(pensionMinYearsVoluntary, law);
    if (!years.ok) return err([years.error]);
    const paid = missingTimePayment({
      income: given.income_month,
      groups: groupsOf(given.support_group),
      monthsSupported: 0,
      local: null,
      other: NOTHING,
      months: given.months_missing,
      monthsPaid: Math.max(0, years.value.value * 12 - given.months_missing),
      ageReached: monthOf(at),
      at: law,
    });
    return outcomeOf(paid, (value) => ({
      amount: value.gross,
      state_support: value.stateSupport,
      payable: value.payable,
    }));
  },
);

const vsiLumpMissingEligibility = exampleKind(
  z.object({
    age_reached: z.boolean(),
    months_missing: count.optional(),
    months_paid: count.optional(),
    months_contributed: count.optional(),
    required_months: count.optional(),
    cap_months: count.optional(),
  }),
  (given, { at, assuming }) => {
    const law = assuming([vsiMissingMaxMonths, given.cap_months]);
    const years = valueAt(pensionMinYearsVoluntary, law);
    const most = valueAt(vsiMissingMaxMonths, law);
    const values = [years, most].flatMap((value): ParameterValue[] => (value.ok ? [value.value] : []));
    const needed = given.required_months ?? (years.ok ? years.value.value * 12 : 0);
    const contributed = given.months_contributed ?? given.months_paid;
    const months = given.months_missing ?? Math.max(0, needed - (contributed ?? needed));
    const refusals = missingTimeRefusals({
      months,
      monthsPaid: contributed ?? Math.max(0, needed - months),
      ageReached: given.age_reached ? monthOf(at) : addMonths(monthOf(at), 12),
      at: law,
    });
    return ok({
      outputs: {
        allowed: refusals.length === 0,
        refused: refusals.map(({ kind }) => kind),
        months_missing: Math.max(0, needed - (contributed ?? needed - months)),
      },
      values,
      rule: MISSING_TIME,
      workings: [],
    });
  },
);

const vsiRefund = exampleKind(
  z.object({
    method,
    paid_months: z.array(monthText).min(1),
    compulsory_from: monthText.optional(),
    unused_from: monthText.optional(),
    gross_month: amount.default(NOTHING),
    state_support_month: amount.default(NOTHING),
  }),
  (given, { at }) => {
    const from = given.paid_months[0] ?? monthOf(at);
    const months = given.paid_months.length;
    const answer = refund({
      method: given.method,
      from,
      months,
      gross: given.gross_month,
      stateSupport: given.state_support_month,
      paidOn: at,
      unusedFrom: given.compulsory_from ?? given.unused_from ?? addMonths(from, months),
      at,
    });
    return outcomeOf(answer, (value) => ({ refunded_months: [...value.months], amount: value.amount }));
  },
);

export const CONTRIBUTION_KINDS: Record<string, ExampleKind> = {
  vsi_contribution: vsiContribution,
  vsi_contribution_change: vsiContributionChange,
  vsi_support_stack: vsiSupportStack,
  vsi_lump_missing: vsiLumpMissing,
  vsi_lump_missing_eligibility: vsiLumpMissingEligibility,
  vsi_refund: vsiRefund,
};
