import { roundOfAddress } from '../../round-of-address.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params }) => roundOfAddress(locals, params.round);
