import assert from 'node:assert/strict';
import { it } from 'node:test';
import { day } from '#base/dates.ts';
import { areasCommunes } from '#server/areas/operations.ts';
import { perform } from '#server/desk/operation.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskOf, openRegister } from '../support/register.ts';

onEveryDatabase('the areas of Viet Nam', (of) => {
  it('are all there, as they changed', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select count(*) filter (where level = 'province' and valid_to = '9999-12-31') as provinces,
                       count(*) filter (where level = 'commune' and valid_to = '9999-12-31') as communes from areas`),
    );
    assert.deepEqual(rows, [{ provinces: 34, communes: 3321 }]);
  });

  it('are found by the accents that were typed, and all that are alike without them', async () => {
    await of.db.asOwner(openRegister);
    const desk = deskOf(of.db);
    const named = async (name: string): Promise<string[]> => {
      const asked = { name, on: day('2021-01-01') };
      const answer = await perform(areasCommunes, asked, { desk, actor: desk.actor, now: new Date() });
      assert.ok(answer.ok);
      return answer.value.map(({ commune, province }) => `${commune}, ${province}`);
    };
    const alike = await named('yen duong');
    assert.ok(alike.length > 2 && alike.includes('Xã Yến Dương, Tỉnh Bắc Kạn'), alike.join());
    for (const typed of ['Yến Dương', 'xã  YẾN DƯƠNG', 'Yến Dương, bac kan', 'Yến Dương'.normalize('NFD')]) {
      assert.deepEqual(await named(typed), ['Xã Yến Dương, Tỉnh Bắc Kạn'], typed);
    }
    assert.deepEqual(await named('Yén Dương'), alike, 'an accent that nobody has is a typing error');
  });
});
