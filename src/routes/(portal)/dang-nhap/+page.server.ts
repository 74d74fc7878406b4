import { fail, redirect } from '@sveltejs/kit';
import { OUTSIDE_FAILURES } from '#access/outside.ts';
import { listDemonstrationAccounts } from '#server/accounts/entrance/list-demonstration-accounts.ts';
import { outsideName } from '#server/accounts/entrance/outside.ts';
import { signIn } from '#server/accounts/entrance/sign-in.ts';
import { signInProblemWords } from '#server/accounts/entrance/sign-in-problem.ts';
import { OFFICE, OUTSIDE_NAME, secondStepAddress } from '#ui/addresses.ts';
import { doorOf } from '../../door.ts';
import { fieldsOf } from '../../form-body.ts';
import { keepCookies } from '../../keep-cookies.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { nextOf } from './next-of.ts';

export const load: PageServerLoad = async (event) => {
  const { account, signedIn, isUnavailable } = event.locals;
  if (signedIn && event.request.method === 'GET') redirect(303, nextOf(event.url, OFFICE.today));
  const demonstration = isUnavailable ? null : await listDemonstrationAccounts(doorOf(event));
  const passkeyAddress = `${OFFICE.passkey}${event.url.search}`;
  const name = outsideName(doorOf(event));
  const outside = name === null ? null : { name, address: `${OFFICE.outside}${event.url.search}` };
  const failure = OUTSIDE_FAILURES.find((each) => each === event.url.searchParams.get(OUTSIDE_NAME)) ?? null;
  return { demonstration, withoutOffice: account, passkeyAddress, outside, failure };
};

export const actions: Actions = {
  default: async (event) => {
    const typed = await fieldsOf(event.request);
    const email = String(typed.get('email') ?? '').trim();
    const answer = await signIn(doorOf(event), { email, password: String(typed.get('mat-khau') ?? '') });
    if (!answer.ok) {
      const why = signInProblemWords(answer.error)[event.locals.settings.lang];
      return fail(answer.error.kind === 'too-many' ? 429 : 400, { email: email.slice(0, MOST_SHOWN), why });
    }
    keepCookies(event, answer.value.cookies);
    const next = nextOf(event.url, OFFICE.today);
    redirect(303, answer.value.next === 'second-factor' ? secondStepAddress(next) : next);
  },
};

/** An e-mail that nobody can have is not sent back whole. */
const MOST_SHOWN = 254;
