import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { MONEY_PLACES, type MoneyPlace } from '#register/money/deposit.ts';
import { referenceOf } from '#register/money/payment.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { readClosing } from '#server/closings/read-closing.ts';
import { receiveClosing } from '#server/closings/receive-closing.ts';
import { listDeposits } from '#server/deposits/list-deposits.ts';
import { listLines } from '#server/deposits/list-lines.ts';
import { placeMoney } from '#server/deposits/place-money.ts';
import { withdrawDeposit } from '#server/deposits/withdraw-deposit.ts';
import type { Desk } from '#server/desk/desk.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase, onOneDatabase } from '../support/database.ts';
import { bankLine, deposit, type MoneyPlaces, moneyPlaces, newId, readIn, TODAY } from './money.ts';

const WEEK = { from: addDays(TODAY, -6), to: TODAY };
const ALL = { limit: null, offset: 0 };

/** What is in each place, of both schemes. */
const inPlaces = async (desk: Desk): Promise<Record<MoneyPlace, number>> => {
  const { days } = await placeMoney(desk, WEEK, null);
  const sums = MONEY_PLACES.map((place) => [place, days.reduce((sum, { places }) => sum + places[place], 0)]);
  return Object.fromEntries(sums) as Record<MoneyPlace, number>;
};

onEveryDatabase('money on its way', (of) => {
  let at: MoneyPlaces;
  before(async () => {
    at = await moneyPlaces(of);
  });

  it('is in one place at a time, with a person, until the bank confirms it', async () => {
    const { collector, manager, officer, person, postAccount, siAccount } = at;
    const none = Object.fromEntries(MONEY_PLACES.map((place) => [place, 0])) as Record<MoneyPlace, number>;
    assert.deepEqual(await inPlaces(manager), none);
    const transferred = await pay(collector, person, { paid: 40_000, by: { means: 'vietqr', payer: 'household' } });
    await pay(collector, person, { paid: 100_000, receiptNo: 'AA/26 0000001' });
    assert.deepEqual(await inPlaces(manager), { ...none, open: 100_000, unseen: 40_000 });
    await readIn(manager, postAccount, [bankLine(40_000, referenceOf({ id: transferred }))]);
    assert.deepEqual(await inPlaces(manager), { ...none, open: 100_000, seen: 40_000 });
    const closing = newId();
    await makeClosing(collector, { id: closing, of: null });
    assert.deepEqual(await inPlaces(manager), { ...none, closed: 100_000, seen: 40_000 });
    await receiveClosing(manager, { closingId: closing, amount: 100_000, receivedOn: TODAY }, TODAY);
    assert.deepEqual(await inPlaces(manager), { ...none, received: 100_000, seen: 40_000 });
    const slip = await deposit(manager, [closing]);
    assert.deepEqual(await inPlaces(manager), { ...none, deposited: 140_000 });
    const { waiting } = await placeMoney(manager, WEEK, null);
    assert.deepEqual(
      waiting
        .map(({ place, person: who, amount }) => [place, who, amount])
        .toSorted((a, b) => Number(b[2]) - Number(a[2])),
      [
        ['deposited', 'Nông Thị Quý', 100_000],
        ['deposited', 'Nông Thị Quý', 40_000],
      ],
    );
    await readIn(officer, siAccount, [bankLine(139_999, slip.reference)]);
    assert.deepEqual(await inPlaces(manager), { ...none, deposited: 140_000 }, 'a slip that is short is not confirmed');
    await readIn(officer, siAccount, [bankLine(1, `con lai ${slip.reference}`)]);
    assert.deepEqual(await inPlaces(manager), { ...none, confirmed: 140_000 });
    assert.deepEqual((await placeMoney(manager, WEEK, null)).waiting, []);
    assert.deepEqual(await inPlaces(officer), await inPlaces(manager));
    assert.deepEqual(await inPlaces(at.union), none, 'of another organisation');
  });

  it('of the desk of the SI office is confirmed where its transfer arrived, without a slip', async () => {
    const { officer, person, siAccount } = at;
    const before_ = await inPlaces(officer);
    const id = await pay(officer, person, { paid: 7_000, by: { means: 'vietqr', payer: 'household' } });
    assert.equal((await inPlaces(officer)).unseen, before_.unseen + 7_000);
    await readIn(officer, siAccount, [bankLine(7_000, referenceOf({ id }))]);
    assert.equal((await inPlaces(officer)).confirmed, before_.confirmed + 7_000);
  });
});

const KINDS = ['pay', 'reverse', 'close', 'receive', 'deposit', 'withdraw', 'arrive', 'transfer'] as const;
/** What happens on a random day, in whatever order. */
const act = fc.record({
  kind: fc.constantFrom(...KINDS),
  amount: fc.integer({ min: 1, max: 2_000_000 }),
  scheme: fc.constantFrom('vsi' as const, 'hhi' as const),
  means: fc.constantFrom('cash' as const, 'transfer' as const, 'vietqr' as const),
  payer: fc.constantFrom('household' as const, 'collector' as const),
  which: fc.nat(50),
  /** How much of what was asked a bank’s line has, in per cent. */
  share: fc.integer({ min: 1, max: 150 }),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const oneOf = <Each>(all: readonly Each[], which: number): Each | undefined => all[which % Math.max(1, all.length)];
const sumOf = (all: readonly { amount: number }[]): number => all.reduce((sum, { amount }) => sum + amount, 0);

/** A day of a collector, of whom it is known what they took. */
function dayOf(at: MoneyPlaces, collector: Desk, name: string) {
  const { manager, officer, person, postAccount, siAccount } = at;
  const taken: { id: Uuid; amount: number; scheme: 'vsi' | 'hhi'; isByCode: boolean }[] = [];
  const reversed = new Set<Uuid>();
  let lines = 0;
  const arrives = async (
    desk: Desk,
    account: Uuid,
    { amount, text }: { amount: number; text: string },
    share: number,
  ) => {
    lines += 1;
    await readIn(desk, account, [bankLine(Math.ceil((amount * share) / 100), `${name}.${lines} ${text}`)]);
  };
  const does: Record<Act['kind'], (given: Act) => Promise<unknown>> = {
    pay: async ({ amount, scheme, means, payer }) => {
      const id = await pay(collector, person, { paid: amount, scheme, by: { means, payer } });
      taken.push({ id, amount, scheme, isByCode: means === 'vietqr' });
    },
    reverse: async ({ which }) => {
      const one = oneOf(taken, which);
      if (!one || reversed.has(one.id)) return;
      await pay(collector, person, { paid: one.amount, scheme: one.scheme, reverses: one.id });
      reversed.add(one.id);
    },
    close: () => makeClosing(collector, { id: newId(), of: null }),
    receive: async () => {
      const closingId = newId();
      if (!(await makeClosing(collector, { id: closingId, of: null })).ok) return;
      const { cash } = (await readClosing(manager, closingId)) ?? assert.fail();
      await receiveClosing(manager, { closingId, amount: cash, receivedOn: TODAY }, TODAY);
    },
    deposit: async ({ which, scheme }) => {
      const own = (await listDeposits(manager, ALL)).toDeposit.filter((each) => each.scheme === scheme);
      const chosen = own.slice(0, 1 + (which % Math.max(1, own.length)));
      const ids = chosen.map(({ id }) => id);
      if (sumOf(chosen) > 0) await deposit(manager, ids, scheme);
    },
    withdraw: async () => {
      const slip = (await listDeposits(manager, ALL)).deposits.find(({ withdrawn }) => withdrawn === null);
      if (slip) await withdrawDeposit(manager, { depositId: slip.id, reason: 'thử' });
    },
    arrive: async ({ which, share }) => {
      const slip = oneOf((await listDeposits(manager, ALL)).deposits, which);
      if (slip) await arrives(officer, siAccount, { amount: slip.amount, text: slip.reference }, share);
    },
    transfer: async ({ which, share }) => {
      const code = oneOf(
        taken.filter(({ isByCode }) => isByCode),
        which,
      );
      if (code) await arrives(manager, postAccount, { amount: code.amount, text: referenceOf(code) }, share);
    },
  };
  const net = (): number => sumOf(taken.filter(({ id }) => !reversed.has(id)));
  return { does: (given: Act) => does[given.kind](given), net };
}

onOneDatabase('over random days', (of) => {
  it('receipts, closings, slips and the bank agree: places sum to what was taken, accounts to what moved', async () => {
    const at = await moneyPlaces(of);
    const { manager, officer } = at;
    let day = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
        day += 1;
        const { does, net } = dayOf(at, deskNamed(of.db, `Mai ${day}`), `${day}`);
        const start = sumOf((await placeMoney(manager, WEEK, null)).days);
        for (const each of acts) await does(each);
        const { days, waiting } = await placeMoney(manager, WEEK, null);
        assert.equal(sumOf(days) - start, net(), 'all that was taken, less what was given back');
        for (const { amount, places } of days) {
          const placed = MONEY_PLACES.reduce((all, place) => all + places[place], 0);
          assert.equal(placed, amount);
        }
        const confirmed = days.reduce((all, { places }) => all + places.confirmed, 0);
        assert.equal(confirmed + sumOf(waiting), sumOf(days), 'what is not confirmed is named line by line');
        const { deposits } = await listDeposits(manager, ALL);
        const whole = deposits.filter(({ withdrawn, arrived, amount }) => withdrawn === null && arrived === amount);
        assert.equal(sumOf(whole), confirmed, 'confirmed is what slips say that arrived whole');
        const { accounts } = await listLines(officer, { isOpen: false }, ALL);
        for (const each of accounts) assert.equal(each.came + each.left, each.matched + each.explained + each.suspense);
        const arrived = deposits.reduce((all, each) => all + each.arrived, 0);
        const ofOffice = accounts.find(({ organisation }) => organisation === null);
        assert.equal(arrived, ofOffice?.matched ?? 0, 'slips have what lines gave them');
      }),
      { numRuns: 12 },
    );
  });
});
