import { error, redirect } from '@sveltejs/kit';
import { chooseOffice } from '#server/accounts/entrance/choose-office.ts';
import { OFFICE, signInAddress } from '#ui/addresses.ts';
import { doorOf } from '../../../door.ts';
import { fieldsOf } from '../../../form-body.ts';
import { ownPath } from '../../../own-path.ts';
import type { RequestHandler } from './$types.js';

/** Chooses the office in which somebody works from now on. */
export const POST: RequestHandler = async (event) => {
  const { signedIn } = event.locals;
  if (!signedIn) redirect(303, signInAddress(OFFICE.today));
  const typed = await fieldsOf(event.request);
  if (!(await chooseOffice(doorOf(event), signedIn, String(typed.get('membership') ?? '')))) error(404);
  redirect(303, ownPath(typed.get('back'), event.url.origin, OFFICE.today));
};
