import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import type { SupportGroup } from '#law/contribution/support.ts';
import { HEALTH_GROUPS, type HealthGroup } from '#law/health/health-support.ts';
import type { Cycle } from '#law/language/methods.ts';
import type { Sex } from '#law/language/people.ts';

/** An input of the contribution calculator by its name in the address. */
export type ContributionField =
  | 'thu-nhap'
  | 'ngay'
  | 'nhom'
  | 'ky'
  | 'so-thang'
  | 'da-ho-tro'
  | 'dia-phuong'
  | 'gioi-tinh'
  | 'sinh'
  | 'da-dong'
  | 'nam-dong';

/** How much, when and for whom. */
export interface ContributionQuestion {
  on: Day;
  income: Dong;
  /** Never empty: everyone belongs to `other`. */
  groups: readonly SupportGroup[];
  paying: Paying;
  /** Months that the State has supported already. */
  monthsSupported: number;
  /** What the province adds, per cent of the base of the State’s support; null where only its known resolutions count. */
  local: number | null;
  /** Code of the province whose resolutions are looked up; null without one. */
  province: string | null;
  sex: Sex;
  born: Month | null;
  /** Months paid before this payment. */
  monthsPaid: number;
  /** Years still to pay, this payment included. */
  yearsMore: number;
}

/** By cycle, or once for a number of months. */
export type Paying =
  | { method: Cycle }
  | { method: 'advance'; months: number }
  | { method: 'missing'; months: number; born: Month };

/** An input of the household calculator by its name in the address. */
export type HouseholdField = 'so-thang' | 'ngay' | 'nguoi';

/** How a member of a household is insured: by household, elsewhere, or supported as of a group. */
export type Membership = 'household' | 'elsewhere' | HealthGroup;

export const MEMBERSHIPS: readonly Membership[] = ['household', 'elsewhere', ...HEALTH_GROUPS];

export interface HouseholdQuestion {
  on: Day;
  months: number;
  members: readonly Membership[];
}
