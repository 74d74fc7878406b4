import { ADVANCE_PAYMENT } from './advance.ts';
import { AVERAGE_INCOME } from './average-income.ts';
import { MONTHLY_CONTRIBUTION } from './contribution.ts';
import { COUNTED_YEARS } from './counted-years.ts';
import { PAYMENT_DEADLINE } from './deadline.ts';
import { FUNERAL_GRANT } from './funeral.ts';
import { HEALTH_CARD_START } from './health-card-start.ts';
import { HEALTH_SUPPORT } from './health-support.ts';
import { HOUSEHOLD_HEALTH } from './household-health.ts';
import { IDENTITY_NUMBERS } from './identity-numbers.ts';
import { MATERNITY_GRANT } from './maternity.ts';
import { MISSING_TIME } from './missing-time.ts';
import { MONTHLY_ALLOWANCE } from './monthly-allowance.ts';
import { ONE_OFF } from './one-off.ts';
import { PAYMENT } from './payment.ts';
import { PENSION } from './pension.ts';
import { PENSION_CONDITIONS } from './pension-conditions.ts';
import { PENSION_RATE } from './pension-rate.ts';
import { REFUND } from './refund.ts';
import { RETIREMENT_AGE } from './retirement-age.ts';
import type { Rule } from './rule.ts';
import { STATE_SUPPORT } from './support.ts';
import { SURVIVORS } from './survivors.ts';
import { WANTED_PENSION } from './wanted-pension.ts';

/** Every rule, in the order in which a person meets them: paying, drawing, health insurance, numbers. */
export const RULES: readonly Rule[] = [
  MONTHLY_CONTRIBUTION,
  STATE_SUPPORT,
  PAYMENT,
  PAYMENT_DEADLINE,
  ADVANCE_PAYMENT,
  MISSING_TIME,
  REFUND,
  RETIREMENT_AGE,
  PENSION_CONDITIONS,
  COUNTED_YEARS,
  PENSION_RATE,
  AVERAGE_INCOME,
  PENSION,
  WANTED_PENSION,
  ONE_OFF,
  FUNERAL_GRANT,
  SURVIVORS,
  MATERNITY_GRANT,
  MONTHLY_ALLOWANCE,
  HOUSEHOLD_HEALTH,
  HEALTH_SUPPORT,
  HEALTH_CARD_START,
  IDENTITY_NUMBERS,
];
