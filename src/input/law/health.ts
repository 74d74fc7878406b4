import { z } from 'zod';
import { addDays } from '#base/dates.ts';
import { CONTINUOUS_INSURANCE, continuousInsurance, type InsuredTime } from '#law/health/continuous-insurance.ts';
import { HEALTH_CARD_START, healthCardStart } from '#law/health/health-card-start.ts';
import { HEALTH_CHOICE, healthChoice } from '#law/health/health-choice.ts';
import { HEALTH_GROUPS, HEALTH_SUPPORT, supportedHealth } from '#law/health/health-support.ts';
import { HOUSEHOLD_HEALTH, type HouseholdMember, householdHealth } from '#law/health/household-health.ts';
import { choice, listOf } from '../fields/choices.ts';
import { lawDay, readDay } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import { count } from '../fields/numbers.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { question } from './question.ts';

/** Months of a member, or `-` for one who is insured elsewhere. */
const member = field((text): HouseholdMember | FieldProblem => {
  if (text === '-') return { months: 0, insuredElsewhere: true };
  return /^\d{1,2}$/.test(text) ? { months: Number(text) } : fieldProblem('not-a-whole-number', { text });
});

const household = question(HOUSEHOLD_HEALTH, z.object({ members: listOf(member), on: lawDay() }), ({ members, on }) =>
  householdHealth({ members, at: on }),
);

const supported = question(
  HEALTH_SUPPORT,
  z.object({ group: choice(HEALTH_GROUPS), months: count(), province: z.string().optional(), on: lawDay() }),
  ({ group, months, province, on }) =>
    supportedHealth({ groups: [group], months, at: on, ...(province === undefined ? {} : { province }) }),
);

const cheaper = question(
  HEALTH_CHOICE,
  z.object({ group: choice(HEALTH_GROUPS), order: count(), months: count(), on: lawDay() }),
  ({ on, ...given }) => healthChoice({ ...given, at: on }),
);

const start = question(
  HEALTH_CARD_START,
  z.object({ on: lawDay(), insured_until: lawDay().optional() }),
  ({ on, insured_until }) => healthCardStart({ paidOn: on, insuredUntil: insured_until ?? null }),
);

/** A card by its first and its last day: `2024-01-01/2024-12-31`. */
const card = field((text): InsuredTime | FieldProblem => {
  const [from, last, ...rest] = text.split('/').map((part) => readDay(part.trim()));
  if (!from || !last || rest.length > 0) return fieldProblem('not-a-day', { text });
  return { begin: from, end: addDays(last, 1) };
});

const continuous = question(CONTINUOUS_INSURANCE, z.object({ cards: listOf(card), on: lawDay() }), ({ cards, on }) =>
  continuousInsurance({ cards, on }),
);

export const HEALTH_QUESTIONS = [household, supported, cheaper, start, continuous];
