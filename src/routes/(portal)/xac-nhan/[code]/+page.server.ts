import { error } from '@sveltejs/kit';
import { receiptConfirm } from '#server/receipts/operations.ts';
import { ask } from '../../../ask.ts';
import type { PageServerLoad } from './$types.js';

/** More letters than any code has. */
const MOST_LETTERS = 100;

export const load: PageServerLoad = async ({ locals, params: { code }, setHeaders }) => {
  setHeaders({ 'x-robots-tag': 'noindex' });
  const receipt = code.length > MOST_LETTERS ? null : await ask(locals, receiptConfirm, { code });
  return { receipt: receipt ?? error(404) };
};
