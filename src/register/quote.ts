import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import type { EndingReason } from '#coverage/facts.ts';
import type { Method } from '#law/language/methods.ts';
import type { MemberPrice } from '#law/plans/household.ts';

/** What somebody may pay now, by the law of the day of payment, before any money is taken. */
export interface QuotedContribution {
  /** The payment as it was asked for. */
  income: Dong;
  fromMonth: Month;
  until: Month;
  months: number;
  /** Who pays how much of it, đồng for all its months. */
  gross: Dong;
  paid: Dong;
  stateSupport: Dong;
  localSupport: Dong;
  otherSupport: Dong;
  /** The group by which the State supports, and how many months it has supported before. */
  group: string;
  monthsSupported: number;
  /** Whether a resolution of the province on local support is known for that day. */
  isLocalKnown: boolean;
  /** The last day on which this payment may be made; null where the law of then names none. */
  deadline: Day | null;
}

/** Why paid months are not used, by the law of refunds. */
export const REFUND_REASONS = [
  'death',
  'pension',
  'compulsory',
  'withdrawn',
] as const satisfies readonly EndingReason[];
export type RefundReason = (typeof REFUND_REASONS)[number];

/** What a payment is, and what it would be if it were right. */
export interface QuotedCorrection {
  before: CorrectedPayment;
  after: CorrectedPayment;
  /** By whose law both are priced. */
  paidOn: Day;
  /** What the member pays more, or gets back below nought, đồng. */
  difference: Dong;
  /** The ending that is recorded with it, as the register has none yet; null for none. */
  ends: { reason: RefundReason; on: Day } | null;
}

/** A payment as far as it can be corrected. */
export interface CorrectedPayment {
  income: Dong | null;
  method: Method;
  fromMonth: Month;
  months: number;
  paid: Dong;
  stateSupport: Dong;
  localSupport: Dong;
  otherSupport: Dong;
}

/** What a member of a household pays for health insurance. */
export interface QuotedMember extends MemberPrice {
  personId: Uuid;
  name: string;
  /** The first day on which the card works, and the months that are counted; null for who pays nothing. */
  card: { start: Day; fromMonth: Month; until: Month } | null;
}

/** What a household may pay for health insurance now, by the law of the day of payment. */
export interface QuotedHousehold {
  /** In the order asked for. */
  members: QuotedMember[];
  /** Who pays how much, đồng. */
  paid: Dong;
  stateSupport: Dong;
  localSupport: Dong;
}
