import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Scheme } from '#coverage/facts.ts';
import { perform } from '#server/desk/operation.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { attemptRecord, renewalRemind } from '#server/renewals/operations.ts';
import { decideReminder } from '#server/renewals/reminding/decide-reminder.ts';
import { onOneDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { deskOf, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const ON = day('2026-11-26');
const MONTH = month('2026-11');

onOneDatabase('whether a message is sent', (of) => {
  before(() => of.db.asOwner(openRegister));
  const add = async (name: string, phone: string): Promise<Uuid> => {
    const [id] = await of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      return addNamedPeople(tx, [{ name, areaId: here, phone }]);
    });
    return id ?? assert.fail();
  };
  const pay = async (
    person: Uuid,
    from: string,
    months: number,
    { scheme = 'vsi' as Scheme, paidOn = day(`${from}-01`) } = {},
  ): Promise<void> => {
    const paid = { scheme, fromMonth: month(from), months, paidOn, reverses: null } as const;
    assert.ok((await recordContribution(deskOf(of.db), person, payment({ ...paid, id: uuid(randomUUID()) }))).ok);
  };
  const decide = async (person: Uuid, dueMonth = MONTH) => {
    const desk = deskOf(of.db);
    return desk.write('renewal.remind', async (tx) => {
      const decided = await decideReminder(tx, person, { dueMonth, channel: 'sms', on: ON }, desk.actor.name);
      tx.audit({ person });
      return decided;
    });
  };

  it('is asked of months around the present one: a year that was typed wrong writes to nobody', async () => {
    const desk = deskOf(of.db);
    for (const [far, kind] of [
      ['2025-10', 'month-too-far'],
      ['2025-11', 'no-hook'],
      ['2027-11', 'no-hook'],
      ['2027-12', 'month-too-far'],
      ['2062-11', 'month-too-far'],
    ] as const) {
      const asked = { dueMonth: month(far), channel: 'sms' } as const;
      const answer = await perform(renewalRemind, asked, { desk, actor: desk.actor, now: NOW });
      assert.deepEqual(answer.ok || answer.error.map((each) => each.kind), [kind], far);
    }
  });

  it('depends on each scheme: what was paid elsewhere in one says nothing of the other', async () => {
    const person = await add('Lò Thị Hai', '0912000077');
    await pay(person, '2026-09', 3);
    await pay(person, '2025-12', 12, { scheme: 'hhi' });
    const desk = deskIn(of.db, 'collector');
    const asked = { personId: person, dueMonth: MONTH, contactedOn: ON, way: 'call' } as const;
    for (const [scheme, outcome] of [
      ['hhi', 'paid_elsewhere'],
      ['vsi', 'no_answer'],
    ] as const) {
      const attempt = { ...asked, id: uuid(randomUUID()), scheme, outcome };
      assert.ok((await perform(attemptRecord, attempt, { desk, actor: desk.actor, now: NOW })).ok);
    }
    const decided = await decide(person);
    assert.ok(decided.ok);
    assert.deepEqual(
      decided.value.due.map(({ scheme }) => scheme),
      ['vsi'],
    );
  });

  it('is not once somebody overdue has paid for days to come, though they are not covered yet', async () => {
    const person = await add('Lò Thị Ba', '0912000078');
    await pay(person, '2026-07', 3);
    assert.ok((await decide(person, month('2026-09'))).ok);
    await pay(person, '2026-12', 3, { paidOn: ON });
    assert.deepEqual(await decide(person, month('2026-09')), { ok: false, error: 'nothing_due' });
  });
});
