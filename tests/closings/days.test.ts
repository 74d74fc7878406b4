import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { ageOf, type DayClosing, sumOf, waysOf } from '#register/money/closing.ts';
import { MEANS, PAYERS, type PaymentMade } from '#register/money/payment.ts';
import { listClosings } from '#server/closings/list-closings.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { readClosing } from '#server/closings/read-closing.ts';
import { receiveClosing } from '#server/closings/receive-closing.ts';
import { connect, type Database } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { turnClock } from '../support/clock.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase, onOneDatabase, type TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

const PAGE = { limit: 1000, offset: 0 };

/** Somebody who pays, in a register of their own. */
async function somebody({ db }: TestDatabase): Promise<Uuid> {
  const [person] = await db.asOwner(async (tx) => {
    await openRegister(tx);
    const [areaId] = await twoCommunes(tx);
    return addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId }]);
  });
  await addOrganisations(db, BAC_KAN, [POST_OFFICE]);
  return person ?? assert.fail();
}

const close = async (desk: Desk): Promise<Uuid | null> => {
  const id = uuid(randomUUID());
  return (await makeClosing(desk, { id, of: null })).ok ? id : null;
};
const read = async (desk: Desk, id: Uuid): Promise<DayClosing> => (await readClosing(desk, id)) ?? assert.fail();

onEveryDatabase('the day of a closing', (of) => {
  let person: Uuid;
  const zone = process.env.TZ;
  const opened: Database[] = [];
  before(async () => {
    person = await somebody(of);
  });
  after(async () => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    for (const db of opened) await db.close();
  });

  /** The same database behind a server whose machine, and whose own settings, are in a time zone. */
  const serverIn = async (place: string): Promise<Database> => {
    process.env.TZ = place;
    const admin = connect(of.adminUrl);
    await admin.autonomous(
      `do $$ begin execute format('alter database %I set timezone to %L', current_database(), '${place}'); end $$`,
    );
    const db = connect(of.url);
    opened.push(admin, db);
    return db;
  };

  for (const [index, place] of ['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'].entries()) {
    it(`is that of Viet Nam, in the evening as in the morning, with the server at ${place} (S26)`, async () => {
      const today = addDays(day('2030-03-04'), 7 * index);
      const at = (on: Day, time: string) => turnClock(of.db, `${on}T${time}:00+07:00`);
      const db = await serverIn(place);
      const desk = deskNamed(db, `Mai ${place}`);
      const manager = deskNamed(db, 'Quý', 'manager');
      const held = async () => (await listClosings(desk, PAGE)).held[0];
      await at(today, '00:01');
      await pay(desk, person, { paid: 100_000 });
      await at(today, '06:59');
      await pay(desk, person, { paid: 10_000 });
      assert.equal((await held())?.oldest, today, 'what is taken in the morning is of today');
      await at(today, '23:30');
      const evening = await pay(desk, person, { paid: 1_000 });
      const first = await read(desk, (await close(desk)) ?? assert.fail());
      assert.deepEqual([first.day, first.number, first.amount], [today, 1, 111_000]);
      await at(today, '23:59');
      await pay(desk, person, { paid: 100 });
      const second = await read(desk, (await close(desk)) ?? assert.fail());
      assert.deepEqual([second.day, second.number, second.amount], [today, 2, 100]);
      const tomorrow = addDays(today, 1);
      await at(tomorrow, '00:00');
      await pay(desk, person, { paid: 1_000, reverses: evening });
      assert.equal(ageOf((await held()) ?? assert.fail(), tomorrow), 1);
      const third = await read(desk, (await close(desk)) ?? assert.fail());
      assert.deepEqual([third.day, third.number, third.amount], [tomorrow, 1, -1_000]);
      assert.deepEqual(
        third.lines.map(({ reversedOn }) => reversedOn),
        [today],
      );
      for (const { id, amount } of [first, second, third]) {
        const early = await receiveClosing(
          manager,
          { closingId: id, amount, receivedOn: addDays(today, -1) },
          tomorrow,
        );
        assert.deepEqual(early.ok || early.error.map(({ kind }) => kind), ['received-before']);
        const given = { closingId: id, amount, receivedOn: tomorrow };
        assert.deepEqual(await receiveClosing(manager, given, tomorrow), { ok: true, value: 'recorded' });
      }
      assert.equal(await held(), undefined);
    });
  }
});

/** What happens at a desk; numbers choose one of what is there. */
type Step =
  | { does: 'pay'; amount: number; by: Pick<PaymentMade, 'means' | 'payer'> }
  | { does: 'reverse'; which: number }
  | { does: 'receive'; which: number }
  | { does: 'close' }
  | { does: 'sleep' };
const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('pay' as const),
        amount: fc.integer({ min: 0, max: 9_999_999 }),
        by: fc.record({ means: fc.constantFrom(...MEANS), payer: fc.constantFrom(...PAYERS) }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constantFrom('reverse' as const, 'receive' as const), which: fc.nat(99) }),
    },
    { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('close' as const, 'sleep' as const) }) },
  ),
  { minLength: 5, maxLength: 30 },
);
const RUNS = 12;

onOneDatabase('many days of collectors', (of) => {
  let person: Uuid;
  let today = day('2030-01-01');
  before(async () => {
    person = await somebody(of);
  });

  interface Taken {
    id: Uuid;
    amount: number;
    on: Day;
    reverses: Uuid | null;
    by: Pick<PaymentMade, 'means' | 'payer'>;
  }
  /** What the desk should know, said once more in plain words. */
  interface Known {
    taken: Taken[];
    closings: DayClosing[];
    received: Set<Uuid>;
  }

  async function play(desk: Desk, manager: Desk, known: Known, step: Step): Promise<void> {
    if (step.does === 'sleep') {
      today = addDays(today, 1);
      await turnClock(of.db, `${today}T08:00:00+07:00`);
    } else if (step.does === 'pay') {
      const id = await pay(desk, person, { paid: step.amount, by: step.by });
      known.taken.push({ id, amount: step.amount, on: today, reverses: null, by: step.by });
    } else if (step.does === 'reverse') {
      const standing = known.taken.filter(
        (each) => each.reverses === null && !known.taken.some(({ reverses }) => reverses === each.id),
      );
      const chosen = standing[step.which % Math.max(1, standing.length)];
      if (!chosen) return;
      const id = await pay(desk, person, { paid: chosen.amount, reverses: chosen.id });
      known.taken.push({ id, amount: -chosen.amount, on: today, reverses: chosen.id, by: chosen.by });
    } else if (step.does === 'close') {
      const closed = new Set(known.closings.flatMap(({ lines }) => lines.map(({ id }) => id)));
      const open = known.taken.filter(({ id }) => !closed.has(id));
      const id = await close(desk);
      assert.equal(id !== null, open.length > 0);
      if (id === null) return;
      const closing = await read(desk, id);
      assert.deepEqual(new Set(closing.lines.map((each) => each.id)), new Set(open.map((each) => each.id)));
      assert.equal(closing.amount, sumOf(open));
      assert.equal(closing.cash, sumOf(open.filter(({ by }) => by.means === 'cash')));
      assert.equal(
        waysOf(closing.lines).reduce((sum, { amount }) => sum + amount, 0),
        closing.amount,
      );
      assert.deepEqual(
        [closing.day, closing.number],
        [today, 1 + known.closings.filter((each) => each.day === today).length],
      );
      known.closings.push(closing);
    } else {
      const waiting = known.closings.filter(({ id }) => !known.received.has(id));
      const chosen = waiting[step.which % Math.max(1, waiting.length)];
      if (!chosen) return;
      const given = { closingId: chosen.id, amount: chosen.cash, receivedOn: today };
      assert.deepEqual(await receiveClosing(manager, given, today), { ok: true, value: 'recorded' });
      known.received.add(chosen.id);
    }
  }

  async function check(desk: Desk, { taken, closings, received }: Known): Promise<void> {
    const closed = closings.flatMap(({ lines }) => lines.map(({ id }) => id));
    assert.equal(new Set(closed).size, closed.length, 'a line is in one closing at most');
    for (const before of closings) {
      const { received: isReceived, ...now } = await read(desk, before.id);
      const { received: _, ...then } = before;
      assert.deepEqual(now, then, 'nothing of a closing changes');
      assert.equal(isReceived !== null, received.has(before.id));
    }
    const gone = new Set(closings.flatMap(({ id, lines }) => (received.has(id) ? lines.map((each) => each.id) : [])));
    const kept = taken.filter(({ id }) => !gone.has(id));
    const open = taken.filter(({ id }) => !closed.includes(id));
    const [held] = (await listClosings(desk, PAGE)).held;
    assert.equal(held !== undefined, kept.length > 0);
    if (!held) return;
    const cash = kept.filter(({ by }) => by.means === 'cash');
    const [advanced, hands] = [true, false].map((is) => cash.filter(({ by }) => (by.payer === 'collector') === is));
    const undone = new Set(kept.map(({ reverses }) => reverses));
    const [oldest = null] = (hands ?? [])
      .flatMap(({ id, reverses, on }) => (reverses === null && !undone.has(id) ? on : []))
      .toSorted();
    assert.deepEqual(
      [held.held, held.advanced, held.open, held.openLines, held.oldest],
      [sumOf(hands ?? []), sumOf(advanced ?? []), sumOf(open), open.length, oldest],
    );
  }

  it('have every line in one closing or open, and hold what the lines come to that nobody received', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const desk = deskNamed(of.db, randomUUID());
        const manager = deskNamed(of.db, 'Quý', 'manager');
        const known: Known = { taken: [], closings: [], received: new Set() };
        await turnClock(of.db, `${today}T08:00:00+07:00`);
        for (const step of given) await play(desk, manager, known, step);
        await check(desk, known);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
