import { accountList, accountWithdrawLink } from '#server/accounts/operations.ts';
import { ACCOUNT_NAMES, ACCOUNT_STATES, type AccountState } from '#ui/office/accounts/account-names.ts';
import { fieldsOf } from '../../../form-body.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const state = ACCOUNT_STATES.find((each) => each === url.searchParams.get(ACCOUNT_NAMES.state)) ?? 'all';
  return {
    list: await askAtOffice(locals, accountList, { id: null }),
    text: (url.searchParams.get(ACCOUNT_NAMES.text) ?? '').slice(0, 100),
    state: state as AccountState,
  };
};

export const actions: Actions = {
  /** Takes back a link that was not used. */
  'thu-hoi': async ({ locals, request }) => {
    const id = String((await fieldsOf(request)).get(ACCOUNT_NAMES.link) ?? '');
    const answer = await answerAtOffice(locals, accountWithdrawLink, { id });
    const problems = answer.ok ? [] : shownProblems(accountWithdrawLink, answer.error, locals.settings.lang);
    return { isWithdrawn: answer.ok, problems };
  },
};
