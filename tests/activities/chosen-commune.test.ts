import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chosenCommune } from '#server/drive/activities/chosen-commune.ts';

it('an activity is of no commune whose name is another one’s without its accents', () => {
  const alike = ['Xã Văn Lang', 'Xã Văn Lăng'].map((name, id) => ({ id, name, formerNames: [], memberIds: [id] }));
  assert.deepEqual(chosenCommune('xã văn lăng', alike), { ok: true, value: 1 });
  const unclear = chosenCommune('Van Lang', alike);
  assert.deepEqual(unclear.ok ? [] : unclear.error.map(({ kind, facts }) => [kind, facts]), [
    ['commune-unclear', { text: 'Van Lang', names: ['Xã Văn Lang', 'Xã Văn Lăng'] }],
  ]);
});
