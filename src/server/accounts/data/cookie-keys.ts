import { randomBytes } from 'node:crypto';
import type { Queryable } from '#server/database/connect.ts';

/** The key of this database; the first who asks for it makes it. */
export async function cookieKey(owner: Queryable): Promise<string> {
  await owner.query('insert into accounts.cookie_keys (key) values ($1) on conflict do nothing', [
    randomBytes(48).toString('base64url'),
  ]);
  const { rows } = await owner.query<{ key: string }>('select key from accounts.cookie_keys');
  if (!rows[0]) throw new Error('the database has no key for cookies, although it was just made');
  return rows[0].key;
}
