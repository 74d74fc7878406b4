import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';

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
