import { type RequestEvent, redirect } from '@sveltejs/kit';
import type { OutsidePage } from '#server/accounts/entrance/outside.ts';
import { OUTSIDE_NAME } from '#ui/addresses.ts';
import { withParameters } from '#ui/kit/table/list-state.ts';
import { keepCookies } from '../../../keep-cookies.ts';

/**
 * Leads to the provider's page, or back with a word where it does not answer. A link leads here, never a form: the policy of our
 * pages lets no form lead elsewhere.
 */
export function goOutside(event: RequestEvent, page: OutsidePage | null, back: string): never {
  if (!page) redirect(303, withParameters(back, { [OUTSIDE_NAME]: 'away' }));
  keepCookies(event, page.cookies);
  redirect(302, page.url, { external: [new URL(page.url).origin] });
}
