import assert from 'node:assert/strict';
import { it } from 'node:test';
import { getMigrations } from 'better-auth/db/migration';
import { libraryOptions } from '#server/accounts/library-options.ts';
import { onEveryDatabase } from '../support/database.ts';

onEveryDatabase('the tables of accounts', (of) => {
  const place = () => ({
    base: 'https://bhxh.example.vn',
    secret: 'x'.repeat(40),
    pool: of.db.accounts,
    provider: null,
  });

  it('are all that the library wants: it would create and add nothing', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(libraryOptions(place()));
    assert.deepEqual({ toBeCreated, toBeAdded }, { toBeCreated: [], toBeAdded: [] });
  });

  it('are missed where one is gone', async () => {
    await of.db.asOwner((tx) => tx.query('alter table accounts.passkeys rename to lost'));
    const { toBeCreated } = await getMigrations(libraryOptions(place()));
    await of.db.asOwner((tx) => tx.query('alter table accounts.lost rename to passkeys'));
    assert.deepEqual(
      toBeCreated.map(({ table }) => table),
      ['passkeys'],
    );
  });
});
