import { ADVANCE_PAYMENT } from './contribution/advance.ts';
import { MONTHLY_CONTRIBUTION } from './contribution/contribution.ts';
import { PAYMENT_DEADLINE } from './contribution/deadline.ts';
import { ELIGIBILITY } from './contribution/eligibility.ts';
import { MISSING_TIME } from './contribution/missing-time.ts';
import { PAYMENT } from './contribution/payment.ts';
import { REFUND } from './contribution/refund.ts';
import { STATE_SUPPORT } from './contribution/support.ts';
import { ABROAD_LUMP } from './grants/abroad-lump.ts';
import { FUNERAL_GRANT } from './grants/funeral.ts';
import { MATERNITY_GRANT } from './grants/maternity.ts';
import { MONTHLY_ALLOWANCE } from './grants/monthly-allowance.ts';
import { ONE_OFF } from './grants/one-off.ts';
import { SOCIAL_PENSION } from './grants/social-pension.ts';
import { SURVIVORS } from './grants/survivors.ts';
import { CONTINUOUS_INSURANCE } from './health/continuous-insurance.ts';
import { HEALTH_CARD_START } from './health/health-card-start.ts';
import { HEALTH_CHOICE } from './health/health-choice.ts';
import { HEALTH_SUPPORT } from './health/health-support.ts';
import { HOUSEHOLD_HEALTH } from './health/household-health.ts';
import type { Rule } from './language/rule.ts';
import { IDENTITY_NUMBERS } from './numbers/identity-numbers.ts';
import { AVERAGE_INCOME } from './pension/average-income.ts';
import { COUNTED_YEARS } from './pension/counted-years.ts';
import { PENSION } from './pension/pension.ts';
import { PENSION_CONDITIONS } from './pension/pension-conditions.ts';
import { PENSION_RATE } from './pension/pension-rate.ts';
import { RETIREMENT_AGE } from './pension/retirement-age.ts';
import { WANTED_PENSION } from './pension/wanted-pension.ts';

/** Every rule, in the order in which a person meets them: paying, drawing, health insurance, numbers. */
export const RULES: readonly Rule[] = [
  ELIGIBILITY,
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
  SOCIAL_PENSION,
  ABROAD_LUMP,
  HOUSEHOLD_HEALTH,
  HEALTH_SUPPORT,
  HEALTH_CHOICE,
  HEALTH_CARD_START,
  CONTINUOUS_INSURANCE,
  IDENTITY_NUMBERS,
];
