import { randomUUID } from 'node:crypto';
import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { bookHeld, RECEIPTS_OF_PAGE, receiptList } from '#server/receipts/operations.ts';
import { formatMonth } from '#ui/format.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { askAtOffice, may } from '../../office.ts';
import type { PageServerLoad } from './$types.js';
import { soughtReceipts } from './sought-receipts.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const today = dayInVietNam(new Date()); // receipts are issued by the clock, on whatever day one works
  const { typed, choice, problems } = soughtReceipts(url.searchParams, today);
  const { page } = readListState(url.searchParams, [], '');
  const found =
    problems.length > 0
      ? { total: 0, paid: 0, receipts: [] }
      : await askAtOffice(locals, receiptList, { ...choice, page });
  const whole = found.receipts.filter(({ state }) => state !== 'cancelled');
  return {
    prints: new Map(whole.map(({ code }) => [code, randomUUID()])),
    month: typed.month === '' && choice.month !== null ? formatMonth(choice.month) : typed.month,
    ...{ number: typed.number, bookId: choice.bookId, found },
    problems: shownFieldProblems(problems, locals.settings.lang),
    ...{ held: await askAtOffice(locals, bookHeld, {}), mayIssue: may(locals, 'receipt.issue') },
    ...{ page, size: RECEIPTS_OF_PAGE },
  };
};
