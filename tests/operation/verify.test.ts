import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { largerProvince } from '#seeds/catalogue.ts';
import { loadDemonstration } from '#server/operation/load-demonstration.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { publishBulletin } from '#server/publishing/publish-bulletin.ts';
import { onEveryDatabase, type TestDatabase } from '../support/database.ts';
import { deskOf } from '../support/register.ts';

const GONE = `delete from movements where id = (select min(id) from movements where scheme = 'vsi' and kind = 'joined')`;

/** What differs, after a change that the register itself does not allow. */
async function differencesAfter({ db }: TestDatabase, change: string): Promise<string[]> {
  await db.asOwner((tx) => tx.query(change));
  const verified = await verifyRegister(deskOf(db));
  return verified.filter(({ differences }) => differences > 0).map(({ what }) => what);
}

onEveryDatabase('verifying a register', (of) => {
  before(async () => {
    await loadDemonstration(deskOf(of.db), largerProvince(200), () => {});
    const published = await publishBulletin(deskOf(of.db), {
      slug: 'thu',
      publishedAt: new Date('2021-12-31T08:00:00+07:00'),
      title: '{{joined}} người',
      lead: '',
      body: '',
      picture: null,
      caption: null,
      author: 'Tổ thử',
      figures: { joined: { expression: 'joined(vsi, from=2016-01-01, to=2021-12-31)', wording: 'hơn 120' } },
    });
    assert.equal(published.ok, true, JSON.stringify(published));
  });

  it('finds no difference where nothing was touched', async () => {
    assert.deepEqual(await differencesAfter(of, 'select 1'), []);
  });
  it('finds evidence that was changed', async () => {
    const change = `update figures set evidence = jsonb_set(evidence, '{value}', '0')`;
    assert.deepEqual(await differencesAfter(of, change), ['figures of bulletins']);
    const back = `update figures set evidence = jsonb_set(evidence, '{value}', to_jsonb(value))`;
    assert.deepEqual(await differencesAfter(of, back), []);
  });
  it('finds a tally that is one too many', async () => {
    const add = (count: number) => `update tallies set count = count + ${count} where kind = 'joined'`;
    assert.deepEqual(await differencesAfter(of, add(1)), ['tallies of days']);
    assert.deepEqual(await differencesAfter(of, add(-1)), []);
  });
  it('finds money that nobody paid', async () => {
    const found = await differencesAfter(of, 'update contribution_tallies set paid = paid + 1');
    assert.ok(found.includes('tallies of money'), found.join());
  });
  it('finds a movement that no fact explains', async () => {
    const found = await differencesAfter(of, GONE);
    assert.ok(
      found.includes('movements') && found.includes('tallies of days') && found.includes('tallies of months and years'),
      found.join(),
    );
    assert.ok(found.includes('figures of bulletins'), found.join());
  });
});
