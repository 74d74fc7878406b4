import { error, redirect } from '@sveltejs/kit';
import { offerOutside, outsideName } from '#server/accounts/entrance/outside.ts';
import { LINKED_OUTSIDE, OFFICE, signInAddress } from '#ui/addresses.ts';
import { needsProof, ownOf } from '../../../../(office)/prove.ts';
import { doorOf } from '../../../../door.ts';
import { goOutside } from '../go-outside.ts';
import type { RequestHandler } from './$types.js';

/** Lets one's own account be opened by one's identity at the provider outside, after one has proved who one is. */
export const GET: RequestHandler = async (event) => {
  if (outsideName(doorOf(event)) === null) error(404);
  if (!event.locals.signedIn) redirect(303, signInAddress(OFFICE.ownAccount));
  if (needsProof(event.locals)) redirect(303, OFFICE.ownAccount);
  const offered = await offerOutside(ownOf(event), { done: LINKED_OUTSIDE, failed: OFFICE.ownAccount });
  goOutside(event, offered.ok ? offered.value : error(403), OFFICE.ownAccount);
};
