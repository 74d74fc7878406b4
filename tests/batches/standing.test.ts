import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { balanceOf, stateOf } from '#register/money/batch.ts';
import { type BatchDay, type BatchDifference, standingOfBatch } from '#register/money/batch-standing.ts';
import { answerBatch } from '#server/batches/answer-batch.ts';
import { listBatches } from '#server/batches/list-batches.ts';
import { openBatch } from '#server/batches/open-batch.ts';
import { readBatch } from '#server/batches/read-batch.ts';
import { sendBatch } from '#server/batches/send-batch.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { readClosing } from '#server/closings/read-closing.ts';
import { receiveClosing } from '#server/closings/receive-closing.ts';
import { listDeposits } from '#server/deposits/list-deposits.ts';
import { placeMoney } from '#server/deposits/place-money.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bankLine, deposit, type MoneyPlaces, moneyPlaces, newId, readIn, TODAY } from '../deposits/money.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onOneDatabase } from '../support/database.ts';

const DAY = { from: TODAY, to: TODAY };
const ALL = { limit: null, offset: 0 };
const KINDS = ['pay', 'supplement', 'reverse', 'refund', 'receive', 'deposit', 'arrive', 'send', 'answer'] as const;

/** What happens on a random day, in whatever order. */
const act = fc.record({
  kind: fc.constantFrom(...KINDS),
  amount: fc.integer({ min: 1, max: 2_000_000 }),
  scheme: fc.constantFrom('vsi' as const, 'hhi' as const),
  hasReceipt: fc.boolean(),
  which: fc.nat(50),
  refuses: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  share: fc.constantFrom(50, 100),
});
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
interface Taken {
  id: Uuid;
  amount: number;
  scheme: 'vsi' | 'hhi';
  hasReceipt: boolean;
}

const oneOf = <Each>(all: readonly Each[], which: number): Each | undefined => all[which % Math.max(1, all.length)];
const sumOf = (all: readonly { amount: number }[]): number => all.reduce((sum, { amount }) => sum + amount, 0);

/** A part of a slip, or all of it, stands in a statement of the SI office. */
const arrives = (
  { officer, siAccount }: MoneyPlaces,
  { amount, reference }: { amount: number; reference: string },
  { share, text }: { share: number; text: string },
) => readIn(officer, siAccount, [bankLine(Math.ceil((amount * share) / 100), `${text} ${reference}`)]);

/** A day of a collector, its batches and its money; `held` are the records that count. */
function dayOf(at: MoneyPlaces, collector: Desk, name: string) {
  const { manager, officer, person } = at;
  const held = new Map<Uuid, Taken>();
  let number = 0;
  const take = async ({ amount, scheme, hasReceipt }: Act) => {
    number += 1;
    const receiptNo = hasReceipt ? `AA/26 ${name}${String(number).padStart(5, '0')}` : null;
    const id = await pay(collector, person, { paid: amount, scheme, receiptNo });
    held.set(id, { id, amount, scheme, hasReceipt });
  };
  const does: Record<Act['kind'], (given: Act) => Promise<unknown>> = {
    pay: take,
    supplement: async (given) => {
      await makeClosing(collector, { id: newId(), of: null });
      await take(given);
    },
    reverse: async ({ which }) => {
      const one = oneOf([...held.values()], which);
      if (!one) return;
      await pay(collector, person, { paid: one.amount, scheme: one.scheme, reverses: one.id });
      held.delete(one.id);
    },
    refund: async (given) => {
      const one = oneOf([...held.values()], given.which);
      if (!one) return;
      await does.reverse(given);
      await take({ ...given, ...one, amount: Math.ceil(one.amount / 2) });
    },
    receive: async () => {
      const closingId = newId();
      if (!(await makeClosing(collector, { id: closingId, of: null })).ok) return;
      const { cash } = (await readClosing(manager, closingId)) ?? assert.fail();
      await receiveClosing(manager, { closingId, amount: cash, receivedOn: TODAY }, TODAY);
    },
    deposit: async ({ scheme }) => {
      const own = (await listDeposits(manager, ALL)).toDeposit.filter((each) => each.scheme === scheme);
      if (sumOf(own) > 0) await deposit(manager, idsOf(own), scheme);
    },
    arrive: async ({ which, share }) => {
      const slip = oneOf((await listDeposits(manager, ALL)).deposits, which);
      if (!slip) return;
      number += 1;
      await arrives(at, slip, { share, text: `${name}.${number}` });
    },
    send: async ({ scheme }) => {
      const batchId = newId();
      const opened = await openBatch(manager, { id: batchId, scheme, month: month('2026-11'), records: null });
      if (opened.ok) assert.ok((await sendBatch(manager, { batchId })).ok);
    },
    answer: async ({ refuses }) => {
      for (const id of await answerOne(manager, officer, refuses)) held.delete(id);
    },
  };
  return { does: (given: Act) => does[given.kind](given), held: () => [...held.values()] };
}

/** The SI office answers the batch that waits longest, refusing some of its records; answers their ids. */
async function answerOne(manager: Desk, officer: Desk, refuses: readonly boolean[]): Promise<Uuid[]> {
  const { batches } = await listBatches(manager, ALL);
  const waiting = batches.find((each) => stateOf(each) === 'sent');
  if (!waiting) return [];
  const { lines } = (await readBatch(officer, waiting.id)) ?? assert.fail();
  const ids = idsOf(lines.filter((_, index) => refuses[index % refuses.length]));
  const refused = ids.map((recordId) => ({ recordId, reason: 'sai mức đóng' }));
  const answered = { batchId: waiting.id, answeredOn: TODAY, documentNo: null, fileName: null, refused };
  assert.ok((await answerBatch(officer, answered, TODAY)).ok);
  return ids;
}

const idsOf = (lines: readonly { id: Uuid }[]): Uuid[] => lines.map(({ id }) => id);

const of = (differences: readonly BatchDifference[], ...kinds: BatchDifference['kind'][]): number =>
  sumOf(differences.filter(({ kind }) => kinds.includes(kind)));
const total = (days: readonly BatchDay[], sum: keyof Omit<BatchDay, 'day'>): number =>
  days.reduce((all, each) => all + each[sum], 0);

onOneDatabase('over random days', (database) => {
  it('receipts, records, batch, deposits and bank are equal, or each đồng that differs is named with place and person', async () => {
    const at = await moneyPlaces(database);
    const { manager } = at;
    let day = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 30 }), async (acts) => {
        day += 1;
        const { does, held } = dayOf(at, deskNamed(database.db, `Mai ${day}`), String(day));
        for (const each of acts) await does(each);
        const { batches, waiting } = await listBatches(manager, ALL);
        const inBatches = new Map<Uuid, string>();
        let batched = 0;
        for (const each of batches) {
          const batch = (await readBatch(manager, each.id)) ?? assert.fail();
          assert.equal(batch.placed.length, batch.lines.length, 'each record is in one place');
          assert.ok(
            batch.placed.every(({ person }) => person !== ''),
            'with a person',
          );
          const { days, differences } = standingOfBatch(batch.lines, batch.placed);
          const [receipts, sum] = [total(days, 'receipts'), total(days, 'batch')];
          assert.equal(sum, batch.amount);
          assert.equal(receipts - sum, of(differences, 'beside'));
          assert.equal(sum - total(days, 'counting'), of(differences, 'takenBack', 'refused'));
          assert.equal(sum - total(days, 'deposited'), of(differences, 'notDeposited'));
          assert.equal(total(days, 'deposited') - total(days, 'confirmed'), of(differences, 'notConfirmed'));
          const { sent, ...parts } = balanceOf(batch.lines);
          assert.equal(
            sent,
            Object.values(parts).reduce((all, part) => all + part, 0),
          );
          for (const line of batch.lines) {
            assert.ok(!inBatches.has(line.id), 'a record is in one batch');
            inBatches.set(line.id, each.id);
          }
          batched += batch.lines.reduce((all, { amount, reversedOn }) => all + (reversedOn === null ? amount : 0), 0);
        }
        const unbatched = waiting.flatMap(({ records }) => records.map(({ id }) => id));
        for (const { id, hasReceipt } of held()) {
          const places = Number(inBatches.has(id)) + Number(unbatched.includes(id));
          assert.equal(
            places,
            hasReceipt ? 1 : 0,
            'a record that counts waits, or is in one batch; one without a receipt in none',
          );
        }
        const standing = await placeMoney(manager, DAY, null);
        const all = sumOf(standing.days);
        const inSent = standing.days.reduce((sum, each) => sum + each.batched, 0);
        assert.equal(inSent, batched, 'what batches have sent and nobody took back');
        assert.equal(all - inSent, sumOf(standing.unbatched), 'what they have not is named line by line');
        assert.equal(standing.unbatched.length, standing.unbatchedLines);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
