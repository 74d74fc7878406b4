import { may } from '../../../../office.ts';
import type { PageServerLoad } from './$types.js';
import { reviewOfAddress } from './review-of-address.ts';

export const load: PageServerLoad = async ({ locals, params: { programme: code }, url }) => ({
  ...(await reviewOfAddress(locals, code, url)),
  code,
  opensFigures: may(locals, 'period.read'),
});
