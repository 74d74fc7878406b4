import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import type { OutsidePage } from '#server/accounts/entrance/outside.ts';
import { keepCookies } from '../../../keep-cookies.ts';

/** Leads to the provider's page. A link leads here, never a form: the policy of our pages lets no form lead elsewhere. */
export function goOutside(event: RequestEvent, page: OutsidePage | null): never {
  if (!page) error(503);
  keepCookies(event, page.cookies);
  redirect(302, page.url, { external: [new URL(page.url).origin] });
}
