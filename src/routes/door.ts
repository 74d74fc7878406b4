import type { RequestEvent } from '@sveltejs/kit';
import type { Door } from '#server/accounts/entrance/door.ts';

/** Somebody before the door: by which address of the portal they come, and what they show. */
export function doorOf({ platform, url, request }: RequestEvent): Door {
  if (!platform) throw new Error('the portal is served by src/server/web/serve.ts');
  const { db, isDemonstration } = platform.req;
  return { db, base: url.origin, headers: request.headers, isDemonstration };
}
