import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { type Desk, openDesk } from '#server/desk/desk.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordMove } from '#server/register/record-move.ts';
import { withdrawFact } from '#server/register/withdrawing/withdraw-fact.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addPerson, BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const OFFICER = { kind: 'person', name: 'officer-of-a-commune', role: 'officer', organisation: 'CQ01' } as const;

/** Two communes of one district, of today, with a person each; and the province of both. */
interface Place {
  here: number;
  there: number;
  province: number;
  ours: Uuid;
  theirs: Uuid;
}

onEveryDatabase('a desk on some areas', (of) => {
  let place: Place;
  before(async () => {
    place = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const { rows } = await tx.query<Omit<Place, 'ours' | 'theirs'>>(
        `select min(area_id) as here, max(area_id) as there, scope_id as province
           from area_scopes join areas as province on province.id = scope_id and level = 'province'
           join areas as commune on commune.id = area_id and commune.level = 'commune' and commune.valid_to = '9999-12-31'
          where area_scopes.valid_to = '9999-12-31' group by scope_id order by scope_id limit 1`,
      );
      const found = rows[0];
      assert.ok(found);
      return { ...found, ours: await addPerson(tx, found.here), theirs: await addPerson(tx, found.there) };
    });
    for (const person of [place.ours, place.theirs]) assert.equal((await pay(deskOf(of.db), person)).ok, true);
  });

  const deskIn = (...areas: number[]): Desk => openDesk(of.db, { provinceId: BAC_KAN, actor: OFFICER, areas });
  const pay = (desk: Desk, person: Uuid, from = '2020-01') =>
    recordContribution(
      desk,
      person,
      payment({
        id: uuid(randomUUID()),
        scheme: 'vsi',
        fromMonth: month(from),
        months: 1,
        paidOn: day(`${from}-10`),
        reverses: null,
      }),
    );
  /** Whom a desk sees: in the register itself, and in the lines about people. */
  const seen = (desk: Desk): Promise<string[][]> =>
    desk.readPeople(async (tx) => {
      const found = [];
      for (const people of [
        'select id from people',
        'select person_id from contributions',
        'select person_id from movements',
      ]) {
        const { rows } = await tx.query({
          text: `select distinct * from (${people}) as each (id) order by 1`,
          rowMode: 'array',
        });
        found.push(rows.flat());
      }
      return found;
    });
  const only = (...people: Uuid[]): string[][] => Array.from({ length: 3 }, () => people.toSorted());

  it('sees the people who live there, and all they did', async () => {
    assert.deepEqual(await seen(deskIn(place.here)), only(place.ours));
    assert.deepEqual(await seen(deskIn(place.there)), only(place.theirs));
    assert.deepEqual(await seen(deskIn(place.here, place.there)), only(place.ours, place.theirs));
  });

  it('sees all below an area, nobody without any area, and everybody of the register where it has the whole province', async () => {
    assert.deepEqual(await seen(deskIn(place.province)), only(place.ours, place.theirs));
    assert.deepEqual(await seen(deskIn()), only());
    assert.deepEqual(await seen(deskOf(of.db)), only(place.ours, place.theirs));
  });

  it('records facts of its own people, and knows nobody else', async () => {
    assert.deepEqual(await pay(deskIn(place.here), place.ours, '2020-03'), { ok: true, value: 'recorded' });
    const refused = await pay(deskIn(place.here), place.theirs, '2020-03');
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.error.map(({ kind }) => kind),
      ['person-not-found'],
    );
  });

  it('enters nobody into another commune', async () => {
    const enter = (areaId: number) =>
      deskIn(place.here).write('person.enter', async (tx) => {
        await tx.query(`insert into people (province_id, id, full_name, area_id) values ($1, $2, 'Nông Thị Thử', $3)`, [
          BAC_KAN,
          randomUUID(),
          areaId,
        ]);
        tx.audit({});
      });
    await assert.rejects(enter(place.there), { code: '42501' });
  });

  it('records the move by which a person leaves, counts it whole, and sees the person no more', async () => {
    const id = uuid(randomUUID());
    const move = (desk: Desk, areaId: number) =>
      recordMove(desk, place.ours, { id, areaId, movedOn: day('2025-07-15') });
    const left = await move(deskIn(place.here), place.there);
    assert.deepEqual(left, { ok: true, value: 'recorded' });
    assert.deepEqual(await seen(deskIn(place.here)), only());
    assert.deepEqual(await seen(deskIn(place.there)), only(place.ours, place.theirs));
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(new Set(verified.map(({ differences }) => differences)), new Set([0]));
    const withdrawn = { factKind: 'move', factId: id, reason: 'nhầm người' } as const;
    assert.deepEqual(await withdrawFact(deskOf(of.db), withdrawn), { ok: true, value: 'recorded' });
    assert.deepEqual(await seen(deskIn(place.here)), only(place.ours));
    assert.deepEqual(await seen(deskIn(place.there)), only(place.theirs));
  });
});
