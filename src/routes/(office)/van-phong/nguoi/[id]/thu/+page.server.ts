import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, type Uuid } from '#base/ids.ts';
import { readAmount } from '#input/fields/numbers.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COLLECT_NAMES, readCollectForm } from '#input/register/collect-form.ts';
import type { QuotedContribution } from '#register/quote.ts';
import { contributionCollect, contributionQuote, personRead } from '#server/register/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { usualPayment } from '#ui/office/people/usual-payment.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { person, usual } = await askedOf(locals, id);
  const { typed, problems, value } = readCollectForm(url.searchParams, usual);
  const shown = { person: { id: person.id, name: person.name }, typed, once: randomUUID() };
  if (!value) return { ...shown, problems: shownFieldProblems(problems, locals.settings.lang), quote: null };
  const answer = await answerAtOffice(locals, contributionQuote, { personId: person.id, ...value });
  if (answer.ok) return { ...shown, problems: [], quote: answer.value };
  return {
    ...shown,
    problems: atFields(shownProblems(contributionQuote, answer.error, locals.settings.lang)),
    quote: null,
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const { person, usual } = await askedOf(locals, params.id);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readCollectForm(fields, usual);
    const receiptNo = (fields.get(COLLECT_NAMES.receiptNo) ?? '').trim();
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const refused = (found: readonly ShownProblem[], quote: QuotedContribution | null) =>
      fail(400, { typed, problems: atFields(found), quote, receiptNo, once, taken: null });
    if (!value) return refused(shownFieldProblems(problems, lang), null);
    const asked = { personId: person.id, ...value };
    const payment = {
      id: once as Uuid,
      shown: readAmount(fields.get(COLLECT_NAMES.shown) ?? '') ?? 0,
      receiptNo: receiptNo || null,
    };
    const answer = await answerAtOffice(locals, contributionCollect, { ...asked, ...payment });
    if (answer.ok) {
      const { outcome, quote } = answer.value;
      const taken: QuotedContribution | 'before' = outcome === 'recorded' && quote ? quote : 'before';
      return { typed, problems: [], quote: null, receiptNo, once, taken };
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

/** Problems of an operation at the fields of the form. */
const atFields = (problems: readonly ShownProblem[]): ShownProblem[] =>
  problems.map((each) => ({ ...each, at: COLLECT_NAMES[each.at as keyof typeof COLLECT_NAMES] ?? each.at }));
