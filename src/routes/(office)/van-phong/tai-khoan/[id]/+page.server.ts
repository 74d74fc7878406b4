import { error, fail } from '@sveltejs/kit';
import type { MadeLink } from '#access/accounts.ts';
import { isUuid } from '#base/ids.ts';
import {
  accountEndOffice,
  accountGiveOffice,
  accountList,
  accountRecover,
  accountSubstitute,
} from '#server/accounts/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import type { TypedAccount } from '#ui/office/accounts/account-names.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice } from '../../../office.ts';
import { needsProof, proveTyped } from '../../../prove.ts';
import { atFields, readDays, readOffice, typedIn } from '../office-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  if (!isUuid(id)) error(404);
  const { accounts, organisations, areas } = await askAtOffice(locals, accountList, { id: null });
  const account = accounts.find((each) => each.id === id) ?? error(404);
  const others = accounts.filter((each) => each.id !== id).map(({ id: other, name }) => ({ id: other, name }));
  return {
    account,
    others,
    list: { organisations, areas },
    typed: typedIn(null),
    needsProof: needsProof(locals),
    origin: url.origin,
  };
};

/** What came of a form of the page. */
interface Sent {
  form: 'give' | 'substitute' | 'recover' | 'end';
  done: 'ended' | 'given' | 'substituted' | null;
  problems: ShownProblem[];
  made: MadeLink | null;
  typed: TypedAccount;
}
const NOTHING = { done: null, problems: [], made: null };

/** Every office of the page has a form of its own: a problem leads to the one that was sent. */
const atOffice = (problems: readonly ShownProblem[], { office }: TypedAccount): ShownProblem[] =>
  problems.map((each) => ({ ...each, at: `thu-hoi-${office}` }));

export const actions: Actions = {
  /** Gives a further office. */
  giao: async (event) => {
    const { locals, params } = event;
    const { id } = params;
    const fields = await fieldsOf(event.request);
    const typed = typedIn(fields);
    const { lang } = locals.settings;
    const sent: Sent = { ...NOTHING, form: 'give', typed };
    const { areas } = await askAtOffice(locals, accountList, { id });
    const { office, problems } = readOffice(typed, areas, lang);
    problems.push(...(await proveTyped(event, fields)));
    if (problems.length > 0) return fail(400, { ...sent, problems });
    const answer = await answerAtOffice(locals, accountGiveOffice, { account: id, ...office });
    if (answer.ok) return { ...sent, done: 'given' as const, typed: typedIn(null) };
    return fail(400, { ...sent, problems: atFields(shownProblems(accountGiveOffice, answer.error, lang)) });
  },
  /** Lets somebody stand in for the holder of an office. */
  thay: async (event) => {
    const { locals } = event;
    const fields = await fieldsOf(event.request);
    const typed = typedIn(fields);
    const { lang } = locals.settings;
    const sent: Sent = { ...NOTHING, form: 'substitute', typed };
    const { from, to, problems } = readDays(typed, lang);
    problems.push(...(await proveTyped(event, fields)));
    if (problems.length > 0) return fail(400, { ...sent, problems });
    const { office, account } = typed;
    const answer = await answerAtOffice(locals, accountSubstitute, { office, account, from, to: to ?? from });
    if (answer.ok) return { ...sent, done: 'substituted' as const, typed: typedIn(null) };
    return fail(400, { ...sent, problems: atFields(shownProblems(accountSubstitute, answer.error, lang)) });
  },
  /** Takes an office away. */
  'thu-hoi': async (event) => {
    const { locals } = event;
    const fields = await fieldsOf(event.request);
    const typed = typedIn(fields);
    const sent: Sent = { ...NOTHING, form: 'end', typed: typedIn(null) };
    const problems = await proveTyped(event, fields);
    if (problems.length > 0) return fail(400, { ...sent, problems: atOffice(problems, typed) });
    const answer = await answerAtOffice(locals, accountEndOffice, { id: typed.office });
    if (answer.ok) return { ...sent, done: 'ended' as const };
    const refused = shownProblems(accountEndOffice, answer.error, locals.settings.lang);
    return fail(400, { ...sent, problems: atOffice(refused, typed) });
  },
  /** Makes a link by which the holder sets a forgotten password. */
  'dat-lai': async (event) => {
    const { locals, params } = event;
    const { id } = params;
    const sent: Sent = { ...NOTHING, form: 'recover', typed: typedIn(null) };
    const problems = await proveTyped(event, await fieldsOf(event.request));
    if (problems.length > 0) return fail(400, { ...sent, problems });
    const answer = await answerAtOffice(locals, accountRecover, { id });
    if (answer.ok) return { ...sent, made: answer.value };
    return fail(400, { ...sent, problems: shownProblems(accountRecover, answer.error, locals.settings.lang) });
  },
};
