import { dictionary } from '#base/words.ts';
import { ADDRESSES } from '../../addresses.ts';

/** The page that asks each rule with one’s own numbers. */
const ASKED_AT = dictionary<string>({
  eligibility: ADDRESSES.eligibility,
  contribution: ADDRESSES.contribution,
  'state-support': ADDRESSES.contribution,
  payment: ADDRESSES.contribution,
  'payment-deadline': ADDRESSES.contribution,
  'advance-payment': ADDRESSES.contribution,
  'missing-time': ADDRESSES.atOnce,
  refund: ADDRESSES.refund,
  'retirement-age': ADDRESSES.pension,
  'pension-conditions': ADDRESSES.pension,
  'counted-years': ADDRESSES.pension,
  'pension-rate': ADDRESSES.pension,
  'average-income': ADDRESSES.pension,
  pension: ADDRESSES.pension,
  'wanted-pension': ADDRESSES.pension,
  'one-off': ADDRESSES.leaving,
  'abroad-lump': ADDRESSES.leaving,
  'funeral-grant': ADDRESSES.death,
  survivors: ADDRESSES.death,
  'maternity-grant': ADDRESSES.birth,
  'monthly-allowance': ADDRESSES.allowance,
  'social-pension': ADDRESSES.allowance,
  'household-health': ADDRESSES.household,
  'health-support': ADDRESSES.household,
  'health-choice': ADDRESSES.household,
  'health-card-start': ADDRESSES.household,
  'continuous-insurance': ADDRESSES.household,
});

/** Null where no page asks it. */
export const askedAt = (rule: string): string | null => ASKED_AT[rule] ?? null;
