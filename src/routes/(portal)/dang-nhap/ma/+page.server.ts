import { fail, redirect } from '@sveltejs/kit';
import { ownProblemWords } from '#server/accounts/entrance/own-problem.ts';
import { proveSecondFactor } from '#server/accounts/entrance/prove-second-factor.ts';
import { OFFICE } from '#ui/addresses.ts';
import { SECOND_STEP_NAME } from '#ui/entrance/second-step-name.ts';
import { doorOf } from '../../../door.ts';
import { fieldsOf } from '../../../form-body.ts';
import { keepCookies } from '../../../keep-cookies.ts';
import { nextOf } from '../next-of.ts';
import type { Actions } from './$types.js';

export const actions: Actions = {
  default: async (event) => {
    const typed = String((await fieldsOf(event.request)).get(SECOND_STEP_NAME) ?? '');
    const answer = await proveSecondFactor(doorOf(event), typed);
    if (!answer.ok) return fail(400, { why: ownProblemWords(answer.error)[event.locals.settings.lang] });
    keepCookies(event, answer.value);
    redirect(303, nextOf(event.url, OFFICE.today));
  },
};
