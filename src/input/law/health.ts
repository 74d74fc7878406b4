import { z } from 'zod';
import { HEALTH_CARD_START, healthCardStart } from '#law/health/health-card-start.ts';
import { HEALTH_GROUPS, HEALTH_SUPPORT, supportedHealth } from '#law/health/health-support.ts';
import { HOUSEHOLD_HEALTH, householdHealth } from '#law/health/household-health.ts';
import { question } from './question.ts';
import { count, day, listOf } from './texts.ts';

/** Months of a member, or `-` for one who is insured elsewhere. */
const member = z
  .string()
  .regex(/^(\d{1,2}|-)$/, 'is neither months nor “-”')
  .transform((text) => (text === '-' ? { months: 0, insuredElsewhere: true } : { months: Number(text) }));

const household = question(HOUSEHOLD_HEALTH, z.object({ members: listOf(member), on: day }), ({ members, on }) =>
  householdHealth({ members, at: on }),
);

const supported = question(
  HEALTH_SUPPORT,
  z.object({ group: z.enum(HEALTH_GROUPS), months: count, on: day }),
  ({ group, months, on }) => supportedHealth({ groups: [group], months, at: on }),
);

const start = question(
  HEALTH_CARD_START,
  z.object({ on: day, insured_until: day.optional() }),
  ({ on, insured_until }) => healthCardStart({ paidOn: on, insuredUntil: insured_until ?? null }),
);

export const HEALTH_QUESTIONS = [household, supported, start];
