import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { continuousInsurance } from '../health/continuous-insurance.ts';
import { healthCardStart } from '../health/health-card-start.ts';
import { healthChoice } from '../health/health-choice.ts';
import { HEALTH_GROUPS, supportedHealth } from '../health/health-support.ts';
import { type ExampleKind, exampleKind, outcomeOf } from './example-kind.ts';

const group = z.enum(HEALTH_GROUPS);
const months = z.int().min(1);
const dayText = z.string().refine(isDay, 'is not a day of the calendar');
const ofProvince = (province: string | undefined) => (province === undefined ? {} : { province });

const support = exampleKind(z.object({ group, months, province: z.string().optional() }), (given, { at }) =>
  outcomeOf(
    supportedHealth({ groups: [given.group], months: given.months, at, ...ofProvince(given.province) }),
    (value) => ({ payable: value.payable, support: value.support, gross: value.gross }),
  ),
);

const cardStart = exampleKind(
  z.object({ paid_on: dayText.optional(), insured_until: dayText.optional() }),
  ({ paid_on, insured_until }, { at }) =>
    outcomeOf(healthCardStart({ paidOn: paid_on ?? at, insuredUntil: insured_until ?? null }), (value) => ({
      card_from: value,
    })),
);

const continuous = exampleKind(
  z.object({ cards: z.array(z.strictObject({ begin: dayText, end: dayText })) }),
  ({ cards }, { at }) =>
    outcomeOf(continuousInsurance({ cards, on: at }), ({ months, isFiveYears }) => ({
      months,
      is_five_years: isFiveYears,
    })),
);

const choice = exampleKind(
  z.object({
    group,
    member_order_in_household: z.int().min(1),
    months,
    province: z.string().optional(),
  }),
  (given, { at }) =>
    outcomeOf(
      healthChoice({
        group: given.group,
        order: given.member_order_in_household,
        months: given.months,
        at,
        ...ofProvince(given.province),
      }),
      (value) => ({ payable: value.payable, choose: value.choose }),
    ),
);

export const HEALTH_KINDS: Record<string, ExampleKind> = {
  hi_support: support,
  hi_card_start: cardStart,
  hi_choice: choice,
  hi_continuous: continuous,
};
