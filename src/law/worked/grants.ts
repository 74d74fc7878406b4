import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { dong } from '#base/money.ts';
import { err, ok } from '#base/result.ts';
import { abroadLump } from '../grants/abroad-lump.ts';
import { FUNERAL_GRANT, funeralGrant } from '../grants/funeral.ts';
import { maternityGrant } from '../grants/maternity.ts';
import { monthlyAllowance } from '../grants/monthly-allowance.ts';
import { socialPension } from '../grants/social-pension.ts';
import { survivorsOfMember, survivorsOfPensioner } from '../grants/survivors.ts';
import { type ExampleKind, exampleKind, outcomeOf } from './example-kind.ts';
import { amount, birth, count, sex } from './forms.ts';

const funeral = exampleKind(
  z.object({
    method: z.string().optional(),
    months_elapsed: count.optional(),
    months_elapsed_lt: z.int().min(1).optional(),
    months_compulsory: count.default(0),
    pensioner: z.boolean().default(false),
  }),
  ({ months_elapsed, months_elapsed_lt, months_compulsory, pensioner }, { at }) => {
    const elapsed = months_elapsed ?? (months_elapsed_lt ?? 1) - 1;
    const months = Math.max(elapsed, months_compulsory);
    const grant = funeralGrant({ months, monthsCompulsory: months_compulsory, pensioner, at });
    if (grant.ok) return outcomeOf(grant, (value) => ({ funeral_grant_due: true, amount: value }));
    if (grant.error.some(({ kind }) => kind !== 'too-few-months')) return err(grant.error);
    return ok({
      outputs: { funeral_grant_due: false, amount: 0 },
      values: [],
      rule: FUNERAL_GRANT,
      workings: [grant],
    });
  },
);

const maternity = exampleKind(
  z.object({
    children_born: count.default(0),
    stillborn_from_22_weeks: count.default(0),
    months_in_12_before_birth: count,
    months_compulsory_of_them: count.default(0),
    claimed: z.string().refine(isDay, 'is not a day of the calendar').optional(),
  }),
  (given, { at }) => {
    const grant = maternityGrant({
      children: given.children_born,
      stillborn: given.stillborn_from_22_weeks,
      months: given.months_in_12_before_birth,
      monthsCompulsory: given.months_compulsory_of_them,
      bornOn: at,
      claimedOn: given.claimed ?? null,
    });
    return outcomeOf(grant, (value) => ({
      allowed: true,
      amount: value.amount,
      explanation_needed: value.explanationNeeded,
    }));
  },
);

const survivors = exampleKind(
  z
    .object({
      average: z.number().min(0).optional(),
      months_before_2014: count.default(0),
      months_from_2014: count.default(0),
      months_compulsory: count.default(0),
      paid_total: amount.optional(),
      pension: amount.optional(),
      months_drawn: count.default(0),
    })
    .refine(({ average, pension }) => average ?? pension, 'neither average nor pension is given'),
  (given, { at }) => {
    if (given.pension !== undefined) {
      const answer = survivorsOfPensioner({ pension: given.pension, monthsDrawn: given.months_drawn, at });
      return outcomeOf(answer, (value) => ({ amount: value }));
    }
    const answer = survivorsOfMember({
      monthsBefore2014: given.months_before_2014,
      monthsFrom2014: given.months_from_2014,
      monthsCompulsory: given.months_compulsory,
      average: given.average ?? 0,
      paid: given.paid_total ?? dong(0),
      at,
    });
    return outcomeOf(answer, (value) => ({ amount: value }));
  },
);

const allowance = exampleKind(
  z.object({ average: z.number().min(0), months: count, sex: sex.optional(), birth_month: birth.optional() }),
  ({ average, months, sex, birth_month }, { at }) => {
    const person = sex && birth_month ? { sex, born: birth_month } : null;
    return outcomeOf(monthlyAllowance({ average, months, person, at }), (value) => ({
      months_paid: value.months,
      amount_month: value.amount,
      months_by_formula: value.monthsByFormula,
      ...(value.monthsUntilSocialPension === null ? {} : { months_until_75: value.monthsUntilSocialPension }),
      ...(person ? { top_up: value.topUp ?? 0 } : {}),
    }));
  },
);

const social = exampleKind(
  z.object({ age: count, group: z.enum(['poor', 'near_poor', 'other']).default('other') }),
  ({ age, group }, { at }) =>
    outcomeOf(socialPension({ age, poor: group !== 'other', drawsPension: false, at }), (value) => ({
      allowed: true,
      amount_month: value,
    })),
);

const abroad = exampleKind(
  z.object({
    pension: amount,
    years_before_2014: z.number().min(0).default(0),
    years_from_2014: z.number().min(0).default(0),
    months_drawn: count,
  }),
  (given, { at }) =>
    outcomeOf(
      abroadLump({
        pension: given.pension,
        yearsBefore2014: given.years_before_2014,
        yearsFrom2014: given.years_from_2014,
        monthsDrawn: given.months_drawn,
        at,
      }),
      (value) => ({ amount: value }),
    ),
);

export const GRANT_KINDS: Record<string, ExampleKind> = {
  vsi_funeral: funeral,
  vsi_maternity: maternity,
  vsi_survivors: survivors,
  vsi_monthly_allowance: allowance,
  social_pension: social,
  abroad_lump: abroad,
};
