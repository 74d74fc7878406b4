import { bulletinMoved } from '#server/publishing/operations.ts';
import { ask } from '../../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({ moved: await ask(locals, bulletinMoved, {}) });
