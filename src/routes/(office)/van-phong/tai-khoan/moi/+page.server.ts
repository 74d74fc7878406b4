import { fail } from '@sveltejs/kit';
import { accountInvite, accountList } from '#server/accounts/operations.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice } from '../../../office.ts';
import { needsProof, proveTyped } from '../../../prove.ts';
import { atFields, readOffice, typedIn } from '../office-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { organisations, areas } = await askAtOffice(locals, accountList, { id: null });
  return { list: { organisations, areas }, typed: typedIn(null), needsProof: needsProof(locals), origin: url.origin };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals } = event;
    const fields = await fieldsOf(event.request);
    const typed = typedIn(fields);
    const { lang } = locals.settings;
    const { areas } = await askAtOffice(locals, accountList, { id: null });
    const { office, problems } = readOffice(typed, areas, lang);
    problems.push(...(await proveTyped(event, fields)));
    if (problems.length > 0) return fail(400, { typed, problems, made: null });
    const { name, email } = typed;
    const answer = await answerAtOffice(locals, accountInvite, { name, email, ...office });
    if (answer.ok) return { typed: typedIn(null), problems: [], made: answer.value };
    return fail(400, { typed, problems: atFields(shownProblems(accountInvite, answer.error, lang)), made: null });
  },
};
