import { error } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readMoneyDays } from '#input/register/deposit-forms.ts';
import { moneyPlace } from '#server/deposits/operations.ts';
import { OFFICE } from '#ui/addresses.ts';
import { askAtOffice, may } from '../../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'deposit.read')) error(403);
  const { typed, problems, days } = readMoneyDays(url.searchParams, dayInVietNam(new Date())); // money is taken by the clock
  const shown = { typed, isFiltered: url.searchParams.size > 0, waitingHere: `${OFFICE.waitingMoney}${url.search}` };
  if (!days) {
    const unread = shownFieldProblems(problems, locals.settings.lang);
    return { ...shown, days: null, waiting: [], waitingLines: 0, unbatched: [], unbatchedLines: 0, problems: unread };
  }
  return { ...shown, ...(await askAtOffice(locals, moneyPlace, days)), problems: [] };
};
