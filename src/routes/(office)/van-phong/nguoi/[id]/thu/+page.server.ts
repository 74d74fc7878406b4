import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, type Uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COLLECT_NAMES, readCollectForm, readTakenMoney } from '#input/register/collect-form.ts';
import type { QuotedContribution } from '#register/quote.ts';
import { bookHeld } from '#server/receipts/operations.ts';
import { contributionCollect, contributionQuote, personRead } from '#server/register/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { usualPayment } from '#ui/office/people/usual-payment.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import { paymentCode } from '../../../../payment-code.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { person, usual } = await askedOf(locals, id);
  const { typed, problems, value } = readCollectForm((name) => url.searchParams.get(name), usual);
  const held = may(locals, 'receipt.read') ? await askAtOffice(locals, bookHeld, {}) : [];
  const shown = { person: { id: person.id, name: person.name }, typed, once: randomUUID(), held };
  if (!value)
    return { ...shown, problems: shownFieldProblems(problems, locals.settings.lang), quote: null, code: null };
  const answer = await answerAtOffice(locals, contributionQuote, { personId: person.id, ...value });
  if (answer.ok) {
    const code = await paymentCode(locals, { id: shown.once, amount: answer.value.paid, on: value.paidOn });
    return { ...shown, problems: [], quote: answer.value, code };
  }
  return {
    ...shown,
    problems: atNames(shownProblems(contributionQuote, answer.error, locals.settings.lang), COLLECT_NAMES),
    quote: null,
    code: null,
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const { person, usual } = await askedOf(locals, params.id);
    const fields = await textFieldsOf(request);
    const get = (name: string): string | null => fields.get(name);
    const { typed, problems, value } = readCollectForm(get, usual);
    const money = readTakenMoney(get);
    const given = get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const kept = { typed, money: money.typed, once };
    const refused = async (found: readonly ShownProblem[], quote: QuotedContribution | null) =>
      fail(400, {
        ...{ ...kept, problems: atNames(found, COLLECT_NAMES), quote, taken: null, receipt: null },
        code: value && quote && (await paymentCode(locals, { id: once, amount: quote.paid, on: value.paidOn })),
      });
    if (!value) return refused(shownFieldProblems(problems, lang), null);
    const asked = { personId: person.id, ...value };
    const payment = { ...asked, ...money.value, id: once as Uuid };
    const answer = await answerAtOffice(locals, contributionCollect, payment);
    if (answer.ok) {
      const { outcome, quote, receipt } = answer.value;
      const taken: QuotedContribution | 'before' = outcome === 'recorded' && quote ? quote : 'before';
      return { ...kept, problems: [], quote: null, code: null, taken, receipt };
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
