import { error } from '@sveltejs/kit';

/** What a script of ours sends of a key, as JSON; null where it only asks. */
export async function sentByBrowser(request: Request): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') error(415);
  const read: unknown = await request.json().catch(() => error(400));
  return typeof read === 'object' && read !== null && 'response' in read ? read.response : null;
}
