import { error } from '@sveltejs/kit';
import { askOutside, outsideName } from '#server/accounts/entrance/outside.ts';
import { OFFICE, signInAddress } from '#ui/addresses.ts';
import { doorOf } from '../../../door.ts';
import { nextOf } from '../next-of.ts';
import type { RequestHandler } from './$types.js';
import { goOutside } from './go-outside.ts';

/** Signing in by an identity at the provider outside. */
export const GET: RequestHandler = async (event) => {
  const door = doorOf(event);
  if (outsideName(door) === null) error(404);
  const next = nextOf(event.url, OFFICE.today);
  const failed = signInAddress(next);
  goOutside(event, await askOutside(door, { done: next, failed }), failed);
};
