import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { addDays } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { depositState } from '#register/money/deposit.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { listDeposits } from '#server/deposits/list-deposits.ts';
import { type AskedDeposit, makeDeposit } from '#server/deposits/make-deposit.ts';
import { readDeposit } from '#server/deposits/read-deposit.ts';
import { withdrawDeposit } from '#server/deposits/withdraw-deposit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { pay } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { bankLine, deposit, handOver, type MoneyPlaces, moneyPlaces, newId, readIn, TODAY } from './money.ts';

const ALL = { limit: null, offset: 0 };

onEveryDatabase('a deposit slip', (of) => {
  let at: MoneyPlaces;
  before(async () => {
    at = await moneyPlaces(of);
  });

  const ask = async (desk: Desk, given: Partial<AskedDeposit>) => {
    const asked = { id: newId(), scheme: 'vsi' as const, closings: [], depositedOn: TODAY, ...given };
    const made = await makeDeposit(desk, asked, TODAY);
    return made.ok ? made.value : made.error.map(({ kind, at: where }) => `${kind} ${where}`);
  };
  const waits = async (desk: Desk, closing: Uuid) =>
    (await listDeposits(desk, ALL)).toDeposit
      .filter(({ id }) => id === closing)
      .map(({ scheme, amount }) => [scheme, amount]);

  it('has the money of one scheme in whole closings, each on one slip', async () => {
    const { collector, manager, person } = at;
    await pay(collector, person, { paid: 396_000 });
    await pay(collector, person, { paid: 1_263_600, scheme: 'hhi' });
    await pay(collector, person, { paid: 99_000, by: { means: 'transfer', payer: 'household' } });
    const first = await handOver(at);
    assert.deepEqual(await waits(manager, first), [
      ['vsi', 495_000],
      ['hhi', 1_263_600],
    ]);
    const slip = await deposit(manager, [first]);
    assert.deepEqual(
      [slip.amount, slip.scheme, slip.organisationName, slip.year, depositState(slip)],
      [495_000, 'vsi', 'Đơn vị BD-06', Number(TODAY.slice(0, 4)), 'waiting'],
    );
    assert.match(slip.reference, /^BP[0-9A-Z]{14}$/);
    assert.deepEqual(await waits(manager, first), [['hhi', 1_263_600]], 'the other scheme has a slip of its own');
    assert.deepEqual(await ask(manager, { closings: [first] }), ['on-other-slip closings']);
    const other = await deposit(manager, [first], 'hhi');
    assert.equal(other.number, slip.number + 1, 'slips are numbered within the organisation and the year');
    assert.deepEqual(await waits(manager, first), []);
  });

  it('sent twice, or by two at once, is one', async () => {
    const { collector, manager, person } = at;
    await pay(collector, person, { paid: 10_000 });
    const closing = await handOver(at);
    const same = { id: newId(), closings: [closing] };
    assert.equal(await ask(manager, same), 'recorded');
    assert.equal(await ask(manager, same), 'unchanged');
    await pay(collector, person, { paid: 20_000 });
    const next = await handOver(at);
    const both = await Promise.all([ask(manager, { closings: [next] }), ask(at.officer, { closings: [next] })]);
    assert.deepEqual(both.map(String).toSorted(), ['on-other-slip closings', 'recorded']);
  });

  it('is refused with all reasons at once', async () => {
    const { collector, manager, person, union } = at;
    await pay(collector, person, { paid: 70_000 });
    const closing = newId();
    assert.ok((await makeClosing(collector, { id: closing, of: null })).ok);
    assert.deepEqual(await ask(manager, {}), ['no-closings closings']);
    assert.deepEqual(await ask(manager, { closings: [newId(), closing] }), ['closings-unknown closings']);
    assert.deepEqual(
      await ask(union, { closings: [closing] }),
      ['closings-unknown closings'],
      'of another organisation',
    );
    assert.deepEqual(await ask(collector, { closings: [closing] }), ['not-received closings']);
    assert.deepEqual(await ask(manager, { closings: [closing], scheme: 'hhi', depositedOn: addDays(TODAY, 1) }), [
      'nothing-of-scheme closings',
      'not-received closings',
      'deposited-to-come depositedOn',
    ]);
    assert.deepEqual(await ask(manager, { closings: [closing], depositedOn: addDays(TODAY, -1) }), [
      'not-received closings',
      'deposited-before depositedOn',
    ]);
  });

  it('of one organisation only, and of more than nothing', async () => {
    const { collector, manager, officer, person } = at;
    await pay(officer, person, { paid: 5_000 });
    const ofOffice = await handOver({ collector: officer, manager: at.manager }).catch(() => null);
    assert.equal(ofOffice, null, 'the manager of the post office does not see the money of the SI office');
    const taken = await pay(collector, person, { paid: 30_000 });
    await handOver(at);
    await pay(collector, person, { paid: 30_000, reverses: taken });
    const givenBack = await handOver(at);
    assert.deepEqual(await ask(manager, { closings: [givenBack] }), ['nothing-to-deposit closings']);
  });

  it('that was wrong is withdrawn as long as nothing of it arrived, and its closings wait again', async () => {
    const { collector, manager, officer, union, person, siAccount } = at;
    await pay(collector, person, { paid: 88_000 });
    const closing = await handOver(at);
    const wrong = await deposit(manager, [closing]);
    const undo = async (desk: Desk, depositId: Uuid) => {
      const undone = await withdrawDeposit(desk, { depositId, reason: 'chọn nhầm lần chốt' });
      return undone.ok ? undone.value : undone.error.map(({ kind }) => kind);
    };
    assert.deepEqual(await undo(union, wrong.id), ['deposit-unknown']);
    assert.equal(await undo(manager, wrong.id), 'recorded');
    assert.equal(await undo(manager, wrong.id), 'unchanged');
    const withdrawn = (await readDeposit(manager, wrong.id)) ?? assert.fail();
    assert.deepEqual([withdrawn.withdrawn, depositState(withdrawn)], ['chọn nhầm lần chốt', 'withdrawn']);
    const right = await deposit(manager, [closing]);
    assert.equal(right.number, wrong.number + 1, 'a number is never used again');
    await readIn(officer, siAccount, [bankLine(88_000, right.reference)]);
    assert.deepEqual(await undo(manager, right.id), ['has-arrived']);
  });

  it('is seen by whoever may: not by collectors, not by other organisations', async () => {
    const { collector, officer, union, manager } = at;
    const total = async (desk: Desk) => (await listDeposits(desk, ALL)).total;
    assert.ok((await total(manager)) > 0);
    assert.equal(await total(officer), await total(manager));
    assert.equal(await total(union), 0);
    assert.equal(await total(collector), 0, 'row security keeps them out of their sight, whatever operation asks');
  });
});
