import type { Day } from '#base/dates.ts';
import { firstDayOfWaiting } from '#law/health/health-card-start.ts';
import { valueAt } from '#law/language/parameter.ts';
import { vsiSupportMaxMonths } from '#law/parameters/support.ts';
import { dueMonthOf, type FallingDue } from '#register/renewal.ts';
import type { DueLine } from './data/due-people.ts';

/** What somebody would lose who does not pay on, by the law: months of support that are left, a card without waiting. */
export function describeDue({ scheme, endsOn, hasDied, monthsSupported }: Omit<DueLine, 'last'>, on: Day): FallingDue {
  const most = scheme === 'vsi' ? valueAt(vsiSupportMaxMonths, on) : null;
  return {
    scheme,
    endsOn,
    dueMonth: dueMonthOf(endsOn),
    hasDied,
    supportLeft: most?.ok ? Math.max(0, most.value.value - monthsSupported) : null,
    waitsFrom: scheme === 'hhi' ? waitingAfter(endsOn) : null,
  };
}

/** Cover ends on few different days, and the law is asked for each of a year to find the first day of waiting. */
const found = new Map<Day, Day | null>();

function waitingAfter(endsOn: Day): Day | null {
  const known = found.get(endsOn);
  if (known !== undefined) return known;
  const first = firstDayOfWaiting(endsOn);
  found.set(endsOn, first);
  return first;
}
