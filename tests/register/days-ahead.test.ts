import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { perform } from '#server/desk/operation.ts';
import { endingRecord, moveRecord } from '#server/register/operations.ts';
import { onOneDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

/** In Viet Nam it is the 27th already. */
const NOW = new Date('2026-11-26T18:00:00Z');

onOneDatabase('a day on which somebody is to leave', (of) => {
  let personId: Uuid;
  let there: number;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [home] = await twoCommunes(tx);
      [personId] = (await addNamedPeople(tx, [{ name: 'Ma Thị Dợ', areaId: home, birthDate: '1985-05' }])) as [Uuid];
      const { rows } = await tx.query<{ id: number }>(
        `select id from areas where level = 'commune' and valid_to > '2030-01-01' order by id limit 1`,
      );
      there = rows[0]?.id ?? 0;
    });
  });

  it('is not before the person was born, as it was corrected last', async () => {
    const desk = deskOf(of.db);
    const how = { desk, actor: desk.actor, now: NOW };
    const end = async (on: string) => {
      const given = { id: uuid(randomUUID()), notedAt: null, personId, scheme: 'hhi', reason: 'other' } as const;
      const answer = await perform(endingRecord, { ...given, endedOn: day(on) }, how);
      return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
    };
    assert.deepEqual(await end('1926-11-28'), ['before-birth endedOn']);
    assert.deepEqual(await end('1985-04-30'), ['before-birth endedOn']);
    assert.equal(await end('1985-05-01'), 'recorded', 'the day of the month is not known');
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into person_corrections (province_id, id, person_id, birth_date, reason) values ($1, gen_random_uuid(), $2, '1990', 'ghi nhầm')`,
        [BAC_KAN, personId],
      ),
    );
    assert.deepEqual(await end('1989-12-31'), ['before-birth endedOn']);
    const given = { id: uuid(randomUUID()), notedAt: null, personId };
    const moved = await perform(moveRecord, { ...given, areaId: there, movedOn: day('1989-12-31') }, how);
    assert.ok(!moved.ok && moved.error.some(({ kind, at }) => kind === 'before-birth' && at === 'movedOn'));
  });

  it('may be up to a year ahead; a year that was typed wrong is refused', async () => {
    const desk = deskOf(of.db);
    const how = { desk, actor: desk.actor, now: NOW };
    for (const [on, isTaken] of [
      ['2027-11-28', true],
      ['2027-11-29', false],
      ['2206-11-28', false],
    ] as const) {
      const given = { id: uuid(randomUUID()), notedAt: null, personId };
      const ended = await perform(
        endingRecord,
        { ...given, scheme: 'vsi', reason: 'compulsory', endedOn: day(on) },
        how,
      );
      const moved = await perform(
        moveRecord,
        { ...given, id: uuid(randomUUID()), areaId: there, movedOn: day(on) },
        how,
      );
      for (const answer of [ended, moved]) {
        if (isTaken) assert.ok(answer.ok, JSON.stringify(answer));
        else assert.deepEqual(answer.ok || answer.error.map(({ kind }) => kind), ['day-too-far'], on);
      }
    }
  });
});
