import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { addDays, type Day } from '#base/dates.ts';
import { isUuid, type Uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COLLECT_NAMES, readTakenMoney } from '#input/register/collect-form.ts';
import {
  HOUSEHOLD_PAYMENT_NAMES,
  paymentName,
  readHouseholdPayment,
  type TypedHouseholdPayment,
} from '#input/register/household-payment-form.ts';
import { valueAt } from '#law/language/parameter.ts';
import { hhiCycleMonths } from '#law/parameters/household-health.ts';
import type { HealthMembership } from '#law/plans/household.ts';
import type { MemberOfHousehold } from '#register/household.ts';
import type { QuotedHousehold } from '#register/quote.ts';
import { bookHeld } from '#server/receipts/operations.ts';
import { householdCollect, householdQuote, householdRead } from '#server/register/operations.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import { paymentCode } from '../../../../payment-code.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id }, url, request }) => {
  const { members, usual, cycles } = await askedOf(locals, id);
  const { typed, problems, value } = readHouseholdPayment((name) => url.searchParams.get(name), usual);
  const held = may(locals, 'receipt.read') ? await askAtOffice(locals, bookHeld, {}) : [];
  const named = members.map(({ id: personId, name }) => ({ id: personId, name }));
  const shown = { householdId: id, members: named, cycles, typed, once: randomUUID(), held };
  if (request.method === 'POST' || !url.searchParams.has(HOUSEHOLD_PAYMENT_NAMES.paidOn)) {
    return { ...shown, problems: [], quote: null, code: null };
  }
  if (!value)
    return { ...shown, problems: shownFieldProblems(problems, locals.settings.lang), quote: null, code: null };
  const answer = await answerAtOffice(locals, householdQuote, askedBy(id as Uuid, members, value));
  if (answer.ok) {
    const code = await paymentCode(locals, { id: shown.once, amount: answer.value.paid, on: value.paidOn });
    return { ...shown, problems: [], quote: answer.value, code };
  }
  return {
    ...shown,
    problems: atFields(shownProblems(householdQuote, answer.error, locals.settings.lang)),
    quote: null,
    code: null,
  };
};

export const actions: Actions = {
  default: async ({ locals, params: { id }, request }) => {
    const { members, usual } = await askedOf(locals, id);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readHouseholdPayment((name) => fields.get(name), usual);
    const money = readTakenMoney((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const kept = { typed, money: money.typed, once };
    const refused = async (found: readonly ShownProblem[], quote: QuotedHousehold | null) =>
      fail(400, {
        ...{ ...kept, problems: atFields(found), quote, taken: null, receipt: null },
        code: value && quote && (await paymentCode(locals, { id: once, amount: quote.paid, on: value.paidOn })),
      });
    if (!value) return refused(shownFieldProblems(problems, lang), null);
    const asked = askedBy(id as Uuid, members, value);
    const payment = { ...asked, ...money.value, id: once as Uuid };
    const answer = await answerAtOffice(locals, householdCollect, payment);
    if (answer.ok) {
      const { outcome, quote, receipt } = answer.value;
      const taken: QuotedHousehold | 'before' = outcome === 'recorded' && quote ? quote : 'before';
      return { ...kept, problems: [], quote: null, code: null, taken, receipt };
    }
    const again = await answerAtOffice(locals, householdQuote, asked);
    return refused(shownProblems(householdCollect, answer.error, lang), again.ok ? again.value : null);
  },
};

/** Whom the page is about, and what is likely: who is covered for longer has paid already. */
async function askedOf(locals: App.Locals, id: string) {
  if (!may(locals, 'contribution.quote')) error(403);
  const { day } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const { members } = await askAtOffice(locals, householdRead, { id, on: day });
  if (members.length === 0) error(404);
  const known = valueAt(hhiCycleMonths, day);
  const cycles = known.ok ? known.value.value : [];
  const months = String(cycles.at(-1) ?? '');
  const usual: TypedHouseholdPayment = {
    paidOn: formatDate(day),
    members: members.map((each) => ({ membership: usualMembership(each, day), months, insuredUntil: '' })),
  };
  return { members, usual, cycles };
}

/** Nobody pays again more than two months before a card ends. */
const SOON = 60;

/** By the group of support: the State pays for whoever is poor, and others may have a price of their own. */
function usualMembership({ hhi, supportGroup }: MemberOfHousehold, on: Day): HealthMembership {
  const isPaid = hhi.begins !== null || (hhi.isCovered && hhi.end !== null && hhi.end > addDays(on, SOON));
  if (supportGroup === 'poor') return 'elsewhere';
  if (supportGroup === 'near_poor') return isPaid ? 'elsewhere' : 'near_poor';
  return isPaid ? 'paid-already' : 'household';
}

type Read = NonNullable<ReturnType<typeof readHouseholdPayment>['value']>;

const askedBy = (householdId: Uuid, members: readonly MemberOfHousehold[], { paidOn, members: read }: Read) => ({
  householdId,
  paidOn,
  members: members.flatMap(({ id: personId }, index) => {
    const chosen = read[index];
    return chosen ? [{ personId, ...chosen }] : [];
  }),
});

/** Problems of the operations at the fields of the form: `members.0` is the first member. */
const atFields = (problems: readonly ShownProblem[]): ShownProblem[] =>
  problems.map((each) => {
    const [, index] = /^members\.(\d+)$/.exec(each.at) ?? [];
    if (index !== undefined) return { ...each, at: paymentName('membership', Number(index) + 1) };
    const names: Readonly<Record<string, string>> = {
      ...COLLECT_NAMES,
      ...{ paidOn: HOUSEHOLD_PAYMENT_NAMES.paidOn, members: paymentName('membership', 1) },
    };
    return { ...each, at: names[each.at] ?? each.at };
  });
