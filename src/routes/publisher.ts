import type { RequestEvent } from '@sveltejs/kit';
import type { RecordedPublisher } from '#bulletins/publisher.ts';
import type { Database } from '#server/database/connect.ts';
import { isUnavailable } from '#server/database/unavailable.ts';
import { publisherRead } from '#server/publishing/operations.ts';
import { ask } from './ask.ts';

const held = new WeakMap<Database, RecordedPublisher | null>();

/**
 * Who answers for the portal, as every page of it says; as it was known last where the database cannot answer now, since the law and
 * the calculators go on without it.
 */
export async function publisherOf({
  locals,
  platform,
}: Pick<RequestEvent, 'locals' | 'platform'>): Promise<RecordedPublisher | null> {
  const db = platform?.req.db;
  if (!db || !locals.desk) return null;
  if (locals.isUnavailable) return held.get(db) ?? null;
  try {
    const publisher = await ask(locals, publisherRead, {});
    held.set(db, publisher);
    return publisher;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return held.get(db) ?? null;
  }
}
