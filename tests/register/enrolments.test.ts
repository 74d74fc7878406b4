import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { attributeEnrolment } from '#server/register/enrolling/attribute-enrolment.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { readPerson } from '#server/register/read-person.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const TODAY = day('2026-11-27');

onEveryDatabase('an enrolment of somebody who is recorded', (of) => {
  let [here, there] = [0, 0];
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      await tx.query(
        `insert into activities (province_id, code, kind, held_on, area_id) values ($1, 'HN-01', 'conference', '2026-11-20', $2)`,
        [BAC_KAN, here],
      );
    }),
  );

  const somebody = async (): Promise<Uuid> => {
    const [id] = await of.db.asOwner((tx) => addNamedPeople(tx, [{ name: 'Nông Thị Mai', areaId: here }]));
    assert.ok(id);
    return id;
  };
  const asked = (personId: Uuid) => ({
    ...({ id: uuid(randomUUID()), personId, scheme: 'vsi', enrolledOn: TODAY } as const),
    ...({ channel: 'activity', activityCode: 'HN-01', agentCode: 'NVT01' } as const),
  });
  const said = (answer: Awaited<ReturnType<typeof recordEnrolment>>) =>
    answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
  const record = async (given: Parameters<typeof recordEnrolment>[1], desk = deskOf(of.db)) =>
    said(await recordEnrolment(desk, given, TODAY));
  const attribute = async (given: Parameters<typeof attributeEnrolment>[1], desk = deskOf(of.db)) =>
    said(await attributeEnrolment(desk, given, TODAY));
  const enrolmentsOf = async (personId: Uuid) => {
    const person = await readPerson(deskOf(of.db), personId, TODAY);
    return (person?.facts ?? []).flatMap((fact) =>
      fact.kind === 'enrolment'
        ? [[fact.on, fact.channel, fact.activityCode, fact.agentCode, fact.undone?.reason ?? null]]
        : [],
    );
  };

  it('holds how they came to it, at which activity and by whom, and is there once however often it is sent', async () => {
    const personId = await somebody();
    const given = asked(personId);
    const both = await Promise.all([record(given), record(given)]);
    assert.deepEqual(both.toSorted(), ['recorded', 'unchanged']);
    assert.deepEqual(await enrolmentsOf(personId), [[TODAY, 'activity', 'HN-01', 'NVT01', null]]);
    assert.deepEqual(await record({ ...given, id: uuid(randomUUID()) }), ['enrolled-that-day enrolledOn']);
    assert.equal(await record({ ...given, id: uuid(randomUUID()), scheme: 'hhi' }), 'recorded');
  });

  it('is refused with every reason at once, and of whoever is out of scope nothing is said', async () => {
    const personId = await somebody();
    const given = asked(personId);
    const wrong = { ...given, enrolledOn: day('2026-11-28'), channel: 'online', activityCode: 'HN-99' } as const;
    assert.deepEqual(await record(wrong), [
      'activity-not-found activityCode',
      'channel-beside-activity channel',
      'enrolled-to-come enrolledOn',
    ]);
    assert.deepEqual(await record({ ...given, activityCode: null }), ['channel-of-no-activity activityCode']);
    assert.deepEqual(await record(given, deskIn(of.db, 'officer', { areas: [there] })), ['person-not-found personId']);
    assert.deepEqual(await enrolmentsOf(personId), []);
  });

  it('is owed to something else by a further line with its reason; what was recorded is there to be read', async () => {
    const personId = await somebody();
    const first = asked(personId);
    await record(first);
    const other = {
      ...{ id: uuid(randomUUID()), personId, enrolmentId: first.id, reason: 'đến từ cổng dịch vụ công' },
      ...({ channel: 'online', activityCode: null, agentCode: null } as const),
    };
    assert.deepEqual(await attribute(other, deskIn(of.db, 'officer', { areas: [there] })), [
      'person-not-found personId',
    ]);
    assert.deepEqual(await attribute({ ...other, channel: 'activity', activityCode: 'HN-01', agentCode: 'NVT01' }), [
      'attributed-so channel',
    ]);
    const both = await Promise.all([attribute(other), attribute(other)]);
    assert.deepEqual(both.toSorted(), ['recorded', 'unchanged']);
    assert.deepEqual(
      (await enrolmentsOf(personId)).toSorted((a, b) => String(a[1]).localeCompare(String(b[1]))),
      [
        [TODAY, 'activity', 'HN-01', 'NVT01', 'đến từ cổng dịch vụ công'],
        [TODAY, 'online', null, null, null],
      ],
    );
    const again = { ...other, id: uuid(randomUUID()), channel: 'visit' } as const;
    assert.deepEqual(await attribute(again), ['enrolment-withdrawn enrolmentId']);
    assert.deepEqual(await attribute({ ...again, enrolmentId: uuid(randomUUID()) }), [
      'enrolment-not-found enrolmentId',
    ]);
    assert.equal(await attribute({ ...again, enrolmentId: other.id }), 'recorded');
  });
});
