import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from '../support/database.ts';

onEveryDatabase('the areas of Viet Nam', (of) => {
  it('are all there, as they changed', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select count(*) filter (where level = 'province' and valid_to = '9999-12-31') as provinces,
                       count(*) filter (where level = 'commune' and valid_to = '9999-12-31') as communes from areas`),
    );
    assert.deepEqual(rows, [{ provinces: 34, communes: 3321 }]);
  });
});
