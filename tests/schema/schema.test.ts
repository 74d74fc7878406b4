import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { onEveryDatabase } from '../support/database.ts';
import { schemaLines } from './schema-lines.ts';

/** Tables that all provinces share. */
const SHARED = ['accounts', 'areas', 'area_successions', 'area_scopes', 'migrations', 'scope_keys'];

onEveryDatabase('the schema', (of) => {
  const listed = (sql: string) =>
    of.db.asOwner(async (tx) => (await tx.query<{ name: string }>(sql)).rows.map(({ name }) => name));

  it('has province_id first in every key and unique constraint of what grows with people', async () => {
    const wrong = await listed(
      `select indexrelid::regclass::text as name
         from pg_index
         join pg_class on pg_class.oid = indrelid and relnamespace = 'public'::regnamespace
         left join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where indisunique and relname <> all ('{${SHARED.join()}}') and attname is distinct from 'province_id'`,
    );
    assert.deepEqual(wrong, []);
  });

  it('has province_id first in every foreign key between such tables', async () => {
    const wrong = await listed(
      `select conname as name
         from pg_constraint
         join pg_class as target on target.oid = confrelid
         join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where contype = 'f' and target.relname <> all ('{${SHARED.join()}}')
          and conrelid::regclass::text <> all ('{${SHARED.join()}}') and attname <> 'province_id'`,
    );
    assert.deepEqual(wrong, []);
  });

  it('has no trigger of its own', async () => {
    assert.deepEqual(await listed('select tgname as name from pg_trigger where not tgisinternal'), []);
  });

  it('is the one that is written down; after a new migration run `npm run schema`', async () => {
    const written = await readFile(new URL('../../migrations/schema.txt', import.meta.url), 'utf8');
    assert.deepEqual(await schemaLines(of.db), written.trim().split('\n'));
  });
});
