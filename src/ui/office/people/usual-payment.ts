import type { Day } from '#base/dates.ts';
import { monthOf } from '#base/months.ts';
import type { Language } from '#base/words.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { CYCLES } from '#law/language/methods.ts';
import type { PersonPage } from '#register/person.ts';
import { formatCount, formatDate, formatMonth } from '../../format.ts';

/** What somebody usually pays for voluntary insurance, as a form shows it: as the last time, from the first month that is not paid. */
export function usualPayment({ facts, cover }: Pick<PersonPage, 'facts' | 'cover'>, on: Day, lang: Language) {
  const last = facts
    .filter((each) => each.kind === 'contribution')
    .find(({ scheme, undone }) => scheme === 'vsi' && !undone);
  const range = incomeRange(on);
  const floor = range.ok ? range.value.floor : 0;
  const income = Math.max(last?.income ?? 0, floor);
  const paidTo = cover.vsi.spans.at(-1)?.to ?? on;
  return {
    income: income > 0 ? formatCount(income, lang) : '',
    method: CYCLES.find((cycle) => cycle === last?.method) ?? CYCLES[0],
    fromMonth: formatMonth(monthOf(paidTo > on ? paidTo : on)),
    paidOn: formatDate(on),
  };
}
