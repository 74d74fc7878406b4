import { createHash, randomBytes } from 'node:crypto';
import { reachOfPeople } from '#access/permissions.ts';
import type { Opening, Queryable } from './connect.ts';

/** What scopes are signed with; only the owner of a database can read it. */
export interface ScopeKey {
  inner: Buffer;
  outer: Buffer;
}

/** The key of a database; the first who asks for it makes it. */
export async function scopeKey(tx: Queryable): Promise<ScopeKey> {
  await tx.query(
    `insert into scope_keys (inner_key, outer_key) select $1, $2 where not exists (select from scope_keys)
     on conflict do nothing`,
    [randomBytes(64), randomBytes(64)],
  );
  const { rows } = await tx.query<ScopeKey>('select inner_key as inner, outer_key as outer from scope_keys');
  if (!rows[0]) throw new Error('the database has no key for scopes, although it was just made');
  return rows[0];
}

/**
 * The scope of a transaction as `baophu.scope` holds it: 64 hexadecimal digits of a signature, and JSON. It serves its role
 * and its server process only, whose number is `pid`; `scope()` of migrations/0025_reach.sql reads it.
 */
export function signedScope(
  { role, provinceId, areas, actor, countsAll = false }: Opening,
  pid: number,
  { inner, outer }: ScopeKey,
): string {
  const scope = JSON.stringify({
    province: provinceId,
    areas: countsAll ? null : areas,
    people: countsAll ? 'province' : reachOfPeople(actor.role),
    actor: actor.name,
    role: actor.role,
    organisation: actor.organisation,
    actorName: actor.ownName,
    inSteadOf: actor.inSteadOf,
    reason: actor.reason,
  });
  const inside = createHash('sha256').update(inner).update(`${role} ${pid} ${scope}`).digest();
  return createHash('sha256').update(outer).update(inside).digest('hex') + scope;
}
