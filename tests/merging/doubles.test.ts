import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { distinguishPerson } from '#server/register/merging/distinguish-person.ts';
import { findDoubles } from '#server/register/merging/find-doubles.ts';
import { unlinkPerson } from '#server/register/merging/unlink-person.ts';
import { onEveryDatabase } from '../support/database.ts';
import { HERE, kindsOf, link, newId, THERE } from '../support/doubled-people.ts';
import { addNamedPeople } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { deskOf, openRegister } from '../support/register.ts';

const ON = day('2026-11-27');

onEveryDatabase('records that may be of one person', (of) => {
  const people = {} as Record<'mai' | 'same' | 'swapped' | 'partly' | 'spelt' | 'other' | 'otherYear' | 'far', Uuid>;
  before(async () => {
    await of.db.asOwner(openRegister);
    const added = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [
        { name: 'Hoàng Thị Mai', areaId: HERE, birthDate: '1985-05-02', siCode: '0600000011' },
        { name: 'Hoàng Thị Mai', areaId: HERE, birthDate: '1985-05-02', siCode: '0600000012' },
        { name: 'Hoàng Thị Mai', areaId: HERE, birthDate: '1985-02-05' },
        { name: 'Hoàng Thị Mai', areaId: HERE, birthDate: '1985' },
        { name: 'Hoang Thị Maii', areaId: HERE, birthDate: '1985-05-02' },
        { name: 'Nông Văn Dũng', areaId: HERE, birthDate: '1985-05-02' },
        { name: 'Hoàng Thị Mai', areaId: HERE, birthDate: '1986-05-02' },
        { name: 'Hoàng Thị Mai', areaId: THERE, birthDate: '1985-05-02' },
      ]),
    );
    const [mai, same, swapped, partly, spelt, other, otherYear, far] = added;
    Object.assign(people, { mai, same, swapped, partly, spelt, other, otherYear, far });
  });

  const nameOf = (id: Uuid): string => Object.entries(people).find(([, each]) => each === id)?.[0] ?? '?';
  const found = async (desk = deskOf(of.db), id = people.mai): Promise<string[] | null> => {
    const doubles = await findDoubles(desk, id, ON);
    return doubles === null ? null : doubles.possible.map(({ id: other }) => nameOf(other));
  };

  it('are found by name, birth and commune, the likeliest first', async () => {
    assert.deepEqual(await found(), ['same', 'far', 'swapped', 'spelt', 'partly']);
    assert.deepEqual(await found(deskOf(of.db), people.otherYear), []);
    assert.deepEqual(await found(deskOf(of.db), people.other), []);
  });

  it('are found within one’s own areas alone', async () => {
    assert.deepEqual(await found(deskIn(of.db, 'officer', { areas: [HERE] })), ['same', 'swapped', 'spelt', 'partly']);
    assert.equal(await found(deskIn(of.db, 'officer', { areas: [THERE] })), null);
  });

  it('are not asked about again once somebody said that they are two people, either way round', async () => {
    const say = async (id: Uuid, otherId: Uuid, desk = deskOf(of.db)) =>
      kindsOf(await distinguishPerson(desk, { id, otherId }));
    assert.deepEqual(await say(people.mai, people.mai), ['same-record otherId']);
    assert.deepEqual(await say(people.mai, newId()), ['person-not-found otherId']);
    assert.deepEqual(await say(people.mai, people.far, deskIn(of.db, 'officer', { areas: [HERE] })), [
      'person-not-found otherId',
    ]);
    assert.deepEqual(await say(people.mai, people.far), ['recorded']);
    assert.deepEqual(await say(people.far, people.mai), ['unchanged']);
    assert.deepEqual(await found(), ['same', 'swapped', 'spelt', 'partly']);
    assert.equal((await found(deskOf(of.db), people.far))?.includes('mai'), false);
  });

  it('are not asked about while they are linked, nor after that was undone', async () => {
    const id = newId();
    assert.ok((await link(deskOf(of.db), { double: people.same, kept: people.mai }, id)).ok);
    const doubles = await findDoubles(deskOf(of.db), people.same, ON);
    assert.deepEqual(
      doubles?.links.map((each) => [each.id, each.isOtherKept, each.other]),
      [[id, true, { id: people.mai, name: 'Hoàng Thị Mai' }]],
    );
    assert.deepEqual(await found(), ['swapped', 'spelt', 'partly']);
    const said = await distinguishPerson(deskOf(of.db), { id: people.mai, otherId: people.same });
    assert.deepEqual(kindsOf(said), ['linked otherId']);
    assert.ok((await unlinkPerson(deskOf(of.db), { linkId: id, reason: 'hai người' })).ok);
    assert.deepEqual(await found(), ['swapped', 'spelt', 'partly']);
    assert.deepEqual((await findDoubles(deskOf(of.db), people.same, ON))?.links, []);
  });
});
