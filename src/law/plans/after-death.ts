import { addDays, type Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import { err } from '#base/result.ts';
import { funeralGrant } from '../grants/funeral.ts';
import { allowanceLeft } from '../grants/monthly-allowance.ts';
import { survivorsOfMember, survivorsOfPensioner } from '../grants/survivors.ts';
import { valueAt } from '../language/parameter.ts';
import type { Refusal } from '../language/refusals.ts';
import type { LawAnswer } from '../language/rule.ts';
import { deathClaimDays } from '../parameters/benefits.ts';
import { type Career, careerAverage, lumpMonths } from './career.ts';
import { paidFor } from './support-received.ts';

/** Who died: a member before the pension, somebody who drew one, or the monthly allowance with months left. */
export type Deceased =
  | { kind: 'member'; career: Career }
  | { kind: 'pensioner'; pension: Dong; monthsDrawn: number }
  | { kind: 'allowance'; career: Career; amount: Dong; monthsLeft: number };

export interface AfterDeath {
  funeral: LawAnswer<Dong>;
  /** The lump sum of the family; for the allowance the months left. */
  survivors: LawAnswer<Dong>;
  /** The last day to claim without an explanation; null where not known. */
  claimBy: Day | null;
}

/** What the family gets after a death on a day. Source: law 41/2024, articles 23.5, 109 to 112. */
export function afterDeath(deceased: Deceased, on: Day): AfterDeath {
  const days = valueAt(deathClaimDays, on);
  const claimBy = days.ok ? addDays(on, days.value.value) : null;
  if (deceased.kind === 'pensioner') {
    const { pension, monthsDrawn } = deceased;
    const funeral = funeralGrant({ months: 0, monthsCompulsory: 0, pensioner: true, at: on });
    return { funeral, survivors: survivorsOfPensioner({ pension, monthsDrawn, at: on }), claimBy };
  }
  const { career } = deceased;
  const months = career.monthsCompulsory + career.monthsVoluntary;
  const funeral = funeralGrant({ months, monthsCompulsory: career.monthsCompulsory, pensioner: false, at: on });
  const survivors =
    deceased.kind === 'member'
      ? ofMember(career, on)
      : allowanceLeft({ months: deceased.monthsLeft, amount: deceased.amount, at: on });
  return { funeral, survivors, claimBy };
}

function ofMember(career: Career, on: Day): LawAnswer<Dong> {
  const average = careerAverage(career, on);
  const months = lumpMonths(career, on);
  const refused: Refusal[] = [average, months].flatMap((part) => (part.ok ? [] : part.error));
  if (!average.ok || !months.ok) return err(refused);
  const paid = paidFor([...career.compulsory, ...career.voluntary], 'other').gross;
  return survivorsOfMember({
    ...months.value,
    monthsCompulsory: career.monthsCompulsory,
    average: average.value.all.value.average,
    paid,
    at: on,
  });
}
