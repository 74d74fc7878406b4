import { z } from 'zod';
import { dong } from '#base/money.ts';
import { ok } from '#base/result.ts';
import { healthBase } from '../health/base-level.ts';
import { HOUSEHOLD_HEALTH, householdHealth, ladderPrices, memberPrice } from '../health/household-health.ts';
import type { Law } from '../language/parameter.ts';
import { parameterValuesOf } from '../language/rule.ts';
import { hhiRate } from '../parameters/household-health.ts';
import { type ExampleKind, exampleKind, outcomeOf } from './example-kind.ts';
import { amount, percent } from './forms.ts';

const member = exampleKind(
  z.object({
    base_salary: amount.optional(),
    rate_pct: percent.optional(),
    member_order: z.int().min(1),
    months: z.int().min(1),
  }),
  ({ base_salary, rate_pct, member_order, months }, { at: day, assuming }) => {
    const at = assuming([healthBase(day), base_salary], [hhiRate, rate_pct]);
    return outcomeOf(memberPrice({ order: member_order, months, at }), (value) => ({ amount: value }));
  },
);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

const change = exampleKind(
  z.object({ base_before: amount, base_after: amount.optional() }),
  ({ base_before, base_after }, { at, assuming }) => {
    const base = healthBase(at);
    const after = assuming([base, base_after]);
    const before: Law = { at, assuming: new Map([[base, base_before]]) };
    const outputs: Record<string, number> = {};
    const values = [];
    for (const [i, ordinal] of ORDINALS.entries()) {
      const later = memberPrice({ order: i + 1, months: 1, at: after });
      const then = memberPrice({ order: i + 1, months: 1, at: before });
      if (!later.ok) return later;
      if (!then.ok) return then;
      outputs[`rise_month_${ordinal}`] = later.value.value - then.value.value;
      values.push(...(i === 0 ? parameterValuesOf(later.value.steps) : []));
    }
    return ok({ outputs, values, rule: HOUSEHOLD_HEALTH, workings: [] });
  },
);

const household = exampleKind(
  z
    .object({
      base_salary: amount.optional(),
      rate_pct: percent.optional(),
      members: z.int().min(1).optional(),
      months: z.int().min(1).optional(),
      months_per_member: z.array(z.int().min(1)).min(1).optional(),
    })
    .refine(
      ({ members, months, months_per_member }) => months_per_member ?? (members && months),
      'neither members with months nor months_per_member is given',
    ),
  ({ base_salary, rate_pct, members, months, months_per_member }, { at: day, assuming, remark }) => {
    const at = assuming([healthBase(day), base_salary], [hhiRate, rate_pct]);
    const each = months_per_member ?? Array.from({ length: members ?? 0 }, () => months ?? 0);
    const inputs = { members: each.map((count) => ({ months: count })), at };
    const paid = householdHealth(inputs);
    const outputs = (amounts: readonly number[]) => ({
      members_amounts: [...amounts],
      total: dong(amounts.reduce((sum, value) => sum + value, 0)),
    });
    if (paid.ok) return outcomeOf(paid, (value) => outputs(value.members));
    if (paid.error.some(({ kind }) => kind !== 'months-not-of-method')) return paid;
    remark('a payment period that the law does not have: priced by the month');
    const priced = ladderPrices(inputs.members, at);
    if (!priced.ok) return priced;
    const { amounts, steps } = priced.value;
    return ok({ outputs: outputs(amounts), values: parameterValuesOf(steps), rule: HOUSEHOLD_HEALTH, workings: [] });
  },
);

export const HOUSEHOLD_KINDS: Record<string, ExampleKind> = {
  hhi_member: member,
  hhi_change: change,
  hhi_household: household,
};
