import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COLLECT_NAMES, readTakenMoney } from '#input/register/collect-form.ts';
import { CORRECT_NAMES, readCorrectForm } from '#input/register/correct-form.ts';
import { CYCLES } from '#law/language/methods.ts';
import type { QuotedCorrection } from '#register/quote.ts';
import { bookHeld } from '#server/receipts/operations.ts';
import { contributionCorrect, contributionQuoteCorrection, personRead } from '#server/register/operations.ts';
import { formatCount, formatMonth } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { CORRECT_TEXTS } from '#ui/office/correcting/correct-texts.ts';
import { textFieldsOf } from '../../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

const NAMES = { ...COLLECT_NAMES, ...CORRECT_NAMES };
const MOST_LETTERS = 200;

export const load: PageServerLoad = async ({ locals, params, url, request }) => {
  const { person, fact, usual } = await askedOf(locals, params);
  const { typed, problems, value } = readCorrectForm((name) => url.searchParams.get(name), usual);
  const held = may(locals, 'receipt.read') ? await askAtOffice(locals, bookHeld, {}) : [];
  const shown = { person: { id: person.id, name: person.name }, fact, typed, held, once: randomUUID() };
  const isAsked = request.method !== 'POST' && url.searchParams.has(CORRECT_NAMES.income) && !fact.undone;
  if (!isAsked) return { ...shown, problems: [], quote: null };
  const { lang } = locals.settings;
  if (!value) return { ...shown, problems: shownFieldProblems(problems, lang), quote: null };
  const asked = { personId: person.id, contributionId: fact.id, right: rightOf(value) };
  const answer = await answerAtOffice(locals, contributionQuoteCorrection, asked);
  if (answer.ok) return { ...shown, problems: [], quote: answer.value };
  return {
    ...shown,
    problems: atNames(shownProblems(contributionQuoteCorrection, answer.error, lang), NAMES),
    quote: null,
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const { person, fact, usual } = await askedOf(locals, params);
    const fields = await textFieldsOf(request);
    const get = (name: string): string | null => fields.get(name);
    const { typed, problems, value } = readCorrectForm(get, usual);
    const money = readTakenMoney(get);
    const reason = (get(CORRECT_NAMES.reason) ?? '').trim().slice(0, MOST_LETTERS);
    const given = get('id') ?? '';
    const once = uuid(isUuid(given) ? given : randomUUID());
    const { lang } = locals.settings;
    const kept = { typed, money: money.typed, reason, once };
    const refused = (found: readonly ShownProblem[], quote: QuotedCorrection | null) =>
      fail(400, { ...kept, problems: atNames(found, NAMES), quote, isDone: false, receipt: null });
    if (!value) return refused(shownFieldProblems(problems, lang), null);
    const asked = { personId: person.id, contributionId: fact.id, right: rightOf(value) };
    const quote = await answerAtOffice(locals, contributionQuoteCorrection, asked);
    if (reason === '') {
      const missing = { at: CORRECT_NAMES.reason, why: CORRECT_TEXTS[lang].missing, allowedWhen: null, article: null };
      if (quote.ok) return refused([missing], quote.value);
      return refused([...shownProblems(contributionQuoteCorrection, quote.error, lang), missing], null);
    }
    const shown = /^-?\d{1,12}$/.test(get(CORRECT_NAMES.shown) ?? '') ? Number(get(CORRECT_NAMES.shown)) : 0;
    const { receipt, means, payer, payerName } = money.value;
    const made = { id: once, shown, reason, receipt, means, payer, payerName };
    const answer = await answerAtOffice(locals, contributionCorrect, { ...asked, ...made });
    if (answer.ok) return { ...kept, problems: [], quote: null, isDone: true, receipt: answer.value.receipt };
    return refused(shownProblems(contributionCorrect, answer.error, lang), quote.ok ? quote.value : null);
  },
};

type Read = NonNullable<ReturnType<typeof readCorrectForm>['value']>;

const rightOf = ({ unusedFrom, because, ...paidFor }: Read) =>
  unusedFrom === undefined || because === undefined
    ? ({ is: 'corrected', ...paidFor } as const)
    : ({ is: 'unused', unusedFrom, because } as const);

/** Which payment the page is about, and how it is recorded. */
async function askedOf(locals: App.Locals, { id, fact: factId }: { id: string; fact: string }) {
  if (!may(locals, 'contribution.record')) error(403);
  if (!isUuid(id) || !isUuid(factId)) error(404);
  const { day } = await placeOf(locals);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  const fact = person.facts.find((each) => each.kind === 'contribution' && each.id === factId);
  if (fact?.kind !== 'contribution' || fact.scheme !== 'vsi') error(404);
  const { income, method, fromMonth } = fact;
  const months = CYCLES.some((cycle) => cycle === method) ? '' : String(fact.months);
  const shown = income === null ? '' : formatCount(income, locals.settings.lang);
  const usual = { income: shown, method, months, fromMonth: formatMonth(fromMonth) };
  return { person, fact, usual };
}
