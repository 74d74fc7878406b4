import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Publisher } from '#bulletins/publisher.ts';
import { readPublisher } from '#server/publishing/read-publisher.ts';
import { recordPublisher } from '#server/publishing/record-publisher.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskOf, openRegister } from '../support/register.ts';

const OFFICE: Publisher = {
  name: 'Bảo hiểm xã hội tỉnh',
  governedBy: null,
  responsible: 'Nông Thị Hà',
  address: 'Số 1, phường Đức Xuân',
  telephone: '0209 000 0000',
  email: 'lienhe@tinh.example',
  permit: null,
  reuse: 'cc-by',
};

onEveryDatabase('who answers for the portal', (of) => {
  before(() => of.db.asOwner(openRegister));

  it('is nobody before somebody was recorded', async () => {
    assert.equal(await readPublisher(deskOf(of.db)), null);
  });

  it('is what was recorded last; the same again changes nothing', async () => {
    assert.deepEqual(await recordPublisher(deskOf(of.db), { ...OFFICE, seen: 0 }), { ok: true, value: 'recorded' });
    assert.deepEqual(await recordPublisher(deskOf(of.db), { ...OFFICE, seen: 0 }), { ok: true, value: 'unchanged' });
    const moved = { ...OFFICE, address: 'Số 2, phường Bắc Kạn' };
    assert.deepEqual(await recordPublisher(deskOf(of.db), { ...moved, seen: 1 }), { ok: true, value: 'recorded' });
    const read = await readPublisher(deskOf(of.db));
    assert.deepEqual([read?.number, read?.address], [2, moved.address]);
  });

  it('is not overwritten by whoever looked at an older version', async () => {
    const refused = await recordPublisher(deskOf(of.db), { ...OFFICE, name: 'Sở khác', seen: 1 });
    assert.deepEqual(refused.ok ? [] : refused.error.map(({ kind }) => kind), ['publisher-changed']);
    assert.equal((await readPublisher(deskOf(of.db)))?.number, 2);
  });

  it('is recorded once where two change it at the same time', async () => {
    const outcomes = await Promise.all(
      ['A', 'B', 'C'].map((name) => recordPublisher(deskOf(of.db), { ...OFFICE, name, seen: 2 })),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
  });
});
