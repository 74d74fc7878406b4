import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, type Uuid } from '#base/ids.ts';
import { readAmount } from '#input/fields/numbers.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COLLECT_NAMES, readCollectForm, takenReceipt } from '#input/register/collect-form.ts';
import type { QuotedContribution } from '#register/quote.ts';
import { bookHeld } from '#server/receipts/operations.ts';
import { contributionCollect, contributionQuote, personRead } from '#server/register/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { usualPayment } from '#ui/office/people/usual-payment.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { person, usual } = await askedOf(locals, id);
  const { typed, problems, value } = readCollectForm((name) => url.searchParams.get(name), usual);
  const held = may(locals, 'receipt.read') ? await askAtOffice(locals, bookHeld, {}) : [];
  const shown = { person: { id: person.id, name: person.name }, typed, once: randomUUID(), held };
  if (!value) return { ...shown, problems: shownFieldProblems(problems, locals.settings.lang), quote: null };
  const answer = await answerAtOffice(locals, contributionQuote, { personId: person.id, ...value });
  if (answer.ok) return { ...shown, problems: [], quote: answer.value };
  return {
    ...shown,
    problems: atNames(shownProblems(contributionQuote, answer.error, locals.settings.lang), COLLECT_NAMES),
    quote: null,
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const { person, usual } = await askedOf(locals, params.id);
    const fields = await textFieldsOf(request);
    const get = (name: string): string | null => fields.get(name);
    const { typed, problems, value } = readCollectForm(get, usual);
    const receiptNo = (get(COLLECT_NAMES.receiptNo) ?? '').trim();
    const bookId = get(COLLECT_NAMES.receipt) ?? '';
    const given = get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const refused = (found: readonly ShownProblem[], quote: QuotedContribution | null) =>
      fail(400, {
        typed,
        problems: atNames(found, COLLECT_NAMES),
        quote,
        receiptNo,
        bookId,
        once,
        taken: null,
        receipt: null,
      });
    if (!value) return refused(shownFieldProblems(problems, lang), null);
    const asked = { personId: person.id, ...value };
    const payment = {
      id: once as Uuid,
      shown: readAmount(get(COLLECT_NAMES.shown) ?? '') ?? 0,
      ...takenReceipt(bookId, receiptNo),
    };
    const answer = await answerAtOffice(locals, contributionCollect, { ...asked, ...payment });
    if (answer.ok) {
      const { outcome, quote, receipt } = answer.value;
      const taken: QuotedContribution | 'before' = outcome === 'recorded' && quote ? quote : 'before';
      return { typed, problems: [], quote: null, receiptNo, bookId, once, taken, receipt };
    }
    const again = await answerAtOffice(locals, contributionQuote, asked);
    return refused(shownProblems(contributionCollect, answer.error, lang), again.ok ? again.value : null);
  },
};

/** Whom the page is about, and what they usually pay: as before, from the first month that is not paid. */
async function askedOf(locals: App.Locals, id: string) {
  if (!may(locals, 'contribution.quote')) error(403);
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  return { person, usual: usualPayment(person, day, locals.settings.lang) };
}
