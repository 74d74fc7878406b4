import { error, redirect } from '@sveltejs/kit';
import { comeBack, noteOutside, outsideName } from '#server/accounts/entrance/outside.ts';
import { LINKED_OUTSIDE, OFFICE, OUTSIDE_NAME } from '#ui/addresses.ts';
import { withParameters } from '#ui/kit/table/list-state.ts';
import { ownOf } from '../../../../(office)/prove.ts';
import { doorOf } from '../../../../door.ts';
import { keepCookies } from '../../../../keep-cookies.ts';
import { ownPath } from '../../../../own-path.ts';
import type { RequestHandler } from './$types.js';

/** Whoever comes back from the provider outside: in, or to the page from which they went, with a word why not. */
export const GET: RequestHandler = async (event) => {
  const door = doorOf(event);
  if (outsideName(door) === null) error(404);
  const { to, cookies, failure } = await comeBack(door, event.url);
  keepCookies(event, cookies);
  const path = ownPath(to, event.url.origin, OFFICE.signIn);
  if (!failure && path === LINKED_OUTSIDE && event.locals.signedIn) await noteOutside(ownOf(event));
  redirect(303, failure ? withParameters(path, { [OUTSIDE_NAME]: failure }) : path);
};
