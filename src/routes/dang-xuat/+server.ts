import { redirect } from '@sveltejs/kit';
import { signOut } from '#server/accounts/entrance/sign-out.ts';
import { OFFICE } from '#ui/addresses.ts';
import { doorOf } from '../door.ts';
import { keepCookies } from '../keep-cookies.ts';
import type { RequestHandler } from './$types.js';

/** Ends the session and leads to the door. */
export const POST: RequestHandler = async (event) => {
  keepCookies(event, await signOut(doorOf(event)));
  redirect(303, OFFICE.signIn);
};
