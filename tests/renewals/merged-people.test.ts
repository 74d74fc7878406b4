import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { RateDivision } from '#register/renewal-rate.ts';
import { perform } from '#server/desk/operation.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import { attemptRecord, messageWish, renewalList, renewalRate, renewalRead } from '#server/renewals/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addDoubled, type Doubled, link, newId } from '../support/doubled-people.ts';
import { deskIn } from '../support/officers.ts';
import { deskOf, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const ON = day('2026-11-26');
const MONTH = month('2026-11');

onEveryDatabase('somebody with two records who falls due', (of) => {
  let [mai, khuat]: Doubled[] = [];
  const officer = () => deskIn(of.db, 'officer');
  const asking = () => ({ desk: officer(), actor: officer().actor, now: NOW });
  const pay = async (person: Uuid, scheme: 'vsi' | 'hhi', from: string, months: number): Promise<void> => {
    const paid = { id: newId(), scheme, fromMonth: month(from), months, paidOn: day(`${from}-01`), reverses: null };
    assert.ok((await recordContribution(deskOf(of.db), person, payment(paid))).ok);
  };
  const merge = async (two: Doubled | undefined): Promise<void> => {
    assert.ok(two && (await link(deskOf(of.db), two)).ok);
  };
  const read = async (id: Uuid | undefined) => {
    assert.ok(id);
    const answer = await perform(renewalRead, { id, on: ON }, asking());
    assert.ok(answer.ok && answer.value);
    return answer.value;
  };
  const dueByName = async () => {
    const asked = { month: MONTH, scheme: null, commune: null, asked: null, on: ON, sort: 'end', isDescending: false };
    const answer = await perform(renewalList, { ...asked, page: 1 } as never, asking());
    assert.ok(answer.ok);
    return answer.value.renewals;
  };
  const rate = async (by: RateDivision) => {
    const asked = { from: month('2026-01'), to: MONTH, scheme: null, by, on: day('2026-12-01') };
    const answer = await perform(renewalRate, asked, asking());
    assert.ok(answer.ok);
    return answer.value;
  };

  before(async () => {
    await of.db.asOwner(openRegister);
    [mai, khuat] = [await addDoubled(of), await addDoubled(of)];
    await pay(mai.double, 'vsi', '2026-01', 6); // until 30/06/2026, and goes on by the record that is kept
    await pay(mai.kept, 'vsi', '2026-07', 5); // until 30/11/2026
    await pay(khuat.kept, 'hhi', '2025-12', 12);
    await pay(khuat.double, 'vsi', '2026-01', 9);
    const death = { id: newId(), scheme: 'vsi', reason: 'death', endedOn: day('2026-09-05') } as const;
    assert.ok((await recordEnding(deskOf(of.db), khuat.double, death)).ok);
    const said = {
      id: newId(),
      personId: mai.double,
      scheme: 'vsi',
      dueMonth: month('2026-06'),
      contactedOn: ON,
    } as const;
    assert.ok((await perform(attemptRecord, { ...said, way: 'call', outcome: 'no_answer' }, asking())).ok);
    const wish = { id: newId(), personId: mai.double, channel: 'sms', isWanted: false } as const;
    assert.ok((await perform(messageWish, wish, asking())).ok);
  });

  it('takes no message that was refused by the double, and was asked whoever was asked', async () => {
    assert.deepEqual((await read(mai?.kept)).channels, ['sms', 'zalo', 'email'], 'nobody knows yet that they are one');
    await merge(mai);
    for (const record of [mai?.kept, mai?.double]) {
      const { attempts, channels } = await read(record);
      assert.deepEqual([attempts.map(({ dueMonth }) => dueMonth), channels], [['2026-06'], ['zalo', 'email']]);
    }
  });

  it('is known to have died, whichever record says so', async () => {
    const marked = async () => (await dueByName()).filter(({ hasDied }) => hasDied).map(({ person }) => person.id);
    assert.deepEqual(await marked(), []);
    await merge(khuat);
    assert.deepEqual(await marked(), [khuat?.kept]);
  });

  it('has left of the support of the State what neither record has used', async () => {
    const [line] = (await dueByName()).filter(({ person }) => person.id === mai?.kept);
    assert.equal(line?.supportLeft, 120 - 11);
  });

  it('counts in the rate of renewals once for each time that ended, by the kept record', async () => {
    const { whole, parts } = await rate('due');
    assert.deepEqual(
      parts.map(({ part, due, within }) => [part, due, within[0].known, within[0].renewed]),
      [
        ['2026-06', 1, 1, 1],
        ['2026-11', 2, 0, 0],
      ],
      'of June hers by the double, of November hers and his; his other cover ended by death',
    );
    assert.equal(whole.due, 3);
    assert.equal((await rate('activity')).whole.due, 3);
    const elsewhere = deskIn(of.db, 'officer', { areas: [1615] });
    const asked = { from: month('2026-01'), to: MONTH, scheme: null, by: 'due', on: day('2026-12-01') } as const;
    const answer = await perform(renewalRate, asked, { desk: elsewhere, actor: elsewhere.actor, now: NOW });
    assert.deepEqual(answer.ok && answer.value.whole.due, 0, 'they live where the kept records say');
  });
});
