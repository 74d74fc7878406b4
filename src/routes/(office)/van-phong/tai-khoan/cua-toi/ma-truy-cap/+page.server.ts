import { error, fail } from '@sveltejs/kit';
import { reachOf } from '#access/permissions.ts';
import { OFFICE_ROLES } from '#access/roles.ts';
import { TOKEN_DAYS, TOKEN_PERMISSIONS } from '#access/tokens.ts';
import { isUuid } from '#base/ids.ts';
import { tokenEnd, tokenList, tokenMake } from '#server/accounts/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { TOKEN_NAMES, type TypedToken } from '#ui/office/own-account/token-names.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, membershipOf } from '../../../../office.ts';
import { needsProof, proveTyped } from '../../../../prove.ts';
import type { Actions, PageServerLoad } from './$types.js';

const NOTHING: TypedToken = { name: '', permissions: [], days: String(TOKEN_DAYS[1]) };

export const load: PageServerLoad = async ({ locals }) => {
  const held = membershipOf(locals);
  return {
    tokens: await askAtOffice(locals, tokenList, {}),
    role: OFFICE_ROLES.find((each) => each === held.role) ?? error(403),
    choices: TOKEN_PERMISSIONS.filter((each) => reachOf(held.role, each) !== null),
    once: crypto.randomUUID(),
    typed: NOTHING,
    needsProof: needsProof(locals),
  };
};

const sent = (typed: TypedToken, problems: ShownProblem[], once: string | null = null) => ({
  typed,
  problems,
  once,
  made: null,
  isEnded: false,
});

/** Problems at the names that the fields have on the page. */
const atFields = (problems: ShownProblem[]): ShownProblem[] =>
  problems.map((problem) => ({ ...problem, at: TOKEN_NAMES[problem.at as keyof typeof TOKEN_NAMES] ?? problem.at }));

/** What is longer than any name is not sent back whole. */
const MOST_SHOWN = 200;

export const actions: Actions = {
  tao: async (event) => {
    const { locals } = event;
    const fields = await fieldsOf(event.request);
    const name = String(fields.get(TOKEN_NAMES.name) ?? '').slice(0, MOST_SHOWN);
    const permissions = TOKEN_PERMISSIONS.filter((each) => fields.getAll(TOKEN_NAMES.permissions).includes(each));
    const days = TOKEN_DAYS.find((each) => String(each) === fields.get(TOKEN_NAMES.days)) ?? error(400);
    const id = String(fields.get('id') ?? '');
    if (!isUuid(id)) error(400);
    const typed = { name, permissions, days: String(days) };
    const unproved = await proveTyped(event, fields);
    if (unproved.length > 0) return fail(400, sent(typed, unproved, id));
    const wanted = { id, office: membershipOf(locals).id, name, permissions, days };
    const answer = await answerAtOffice(locals, tokenMake, wanted);
    if (answer.ok) return { ...sent(NOTHING, []), made: { name: name.trim(), ...answer.value } };
    return fail(400, sent(typed, atFields(shownProblems(tokenMake, answer.error, locals.settings.lang)), id));
  },
  'thu-hoi': async ({ request, locals }) => {
    const id = String((await fieldsOf(request)).get(TOKEN_NAMES.token) ?? '');
    if (!isUuid(id)) error(400);
    const answer = await answerAtOffice(locals, tokenEnd, { id });
    if (answer.ok) return { ...sent(NOTHING, []), isEnded: true };
    return fail(400, sent(NOTHING, shownProblems(tokenEnd, answer.error, locals.settings.lang)));
  },
};
