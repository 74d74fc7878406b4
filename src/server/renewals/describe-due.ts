import type { Day } from '#base/dates.ts';
import { addMonths, firstDay } from '#base/months.ts';
import { continuousInsurance, firstDayOfBreak } from '#law/health/continuous-insurance.ts';
import { firstDayOfWaiting } from '#law/health/health-card-start.ts';
import { valueAt } from '#law/language/parameter.ts';
import { vsiSupportMaxMonths } from '#law/parameters/support.ts';
import { type ContinuousCover, dueMonthOf, type FallingDue } from '#register/renewal.ts';
import type { DueLine } from './data/due-people.ts';

/** What somebody would lose who does not pay on, by the law: months of support that are left, a card without waiting, five continuous years. */
export function describeDue(
  { scheme, endsOn, hasDied, monthsSupported, healthPaid }: Omit<DueLine, 'last'>,
  on: Day,
): FallingDue {
  const most = scheme === 'vsi' ? valueAt(vsiSupportMaxMonths, on) : null;
  return {
    scheme,
    endsOn,
    dueMonth: dueMonthOf(endsOn),
    hasDied,
    supportLeft: most?.ok ? Math.max(0, most.value.value - monthsSupported) : null,
    waitsFrom: scheme === 'hhi' ? waitingAfter(endsOn) : null,
    continuous: healthPaid && continuousUntil(endsOn, healthPaid),
  };
}

/** Cover ends on few different days, and the law is asked for each of a year to find the first day of waiting, and of a break. */
const asked = (first: (endsOn: Day) => Day | null): ((endsOn: Day) => Day | null) => {
  const found = new Map<Day, Day | null>();
  return (endsOn) => {
    const known = found.get(endsOn);
    if (known !== undefined) return known;
    const day = first(endsOn);
    found.set(endsOn, day);
    return day;
  };
};

const waitingAfter = asked(firstDayOfWaiting);
const breakAfter = asked(firstDayOfBreak);

function continuousUntil(endsOn: Day, paid: NonNullable<DueLine['healthPaid']>): ContinuousCover | null {
  const cards = paid.map(({ from, months }) => ({ begin: firstDay(from), end: firstDay(addMonths(from, months)) }));
  const time = continuousInsurance({ cards, on: endsOn });
  const breaksFrom = breakAfter(endsOn);
  return time.ok && breaksFrom
    ? { months: time.value.value.months, isFiveYears: time.value.value.isFiveYears, breaksFrom }
    : null;
}
