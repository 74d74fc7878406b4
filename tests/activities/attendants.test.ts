import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { AttendantState } from '#drive/attendant.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { listAttendants } from '#server/drive/activities/attending/list-attendants.ts';
import { noteAttendants } from '#server/drive/activities/attending/note-attendants.ts';
import { readActivity } from '#server/drive/activities/read-activity.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { candidateList } from '#server/renewals/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn } from '../support/officers.ts';
import { makePlace, OUT_OF_SIGHT, organisationOf, type Place } from '../support/people-in-places.ts';
import { BAC_KAN, deskOf, payment } from '../support/register.ts';
import { addActivity } from './recorded-activity.ts';

const NOW = new Date('2021-06-30T03:00:00Z');
const ON = day('2021-06-30');
const newId = (): Uuid => uuid(randomUUID());

onEveryDatabase('who was invited to an activity or there, by person', (of) => {
  let place: Place;
  let code: string;
  before(async () => {
    place = await makePlace(of);
    code = await addActivity(of.db);
  });
  const officer = (areas: number[] | null = null) => deskIn(of.db, 'officer', { areas });
  const manager = () => deskIn(of.db, 'manager', { areas: [place.here], organisation: organisationOf('manager') });
  const note = async (personIds: Uuid[], state: AttendantState, given: object = {}, desk: Desk = officer()) => {
    const answer = await noteAttendants(
      desk,
      { id: newId(), code, attendants: personIds.map((personId) => ({ personId, state })), ...given },
      NOW,
    );
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const list = async (desk: Desk = officer()) =>
    ((await listAttendants(desk, { code, on: ON }, NOW)) ?? []).map(({ person, state, enrolled }) =>
      `${person.name} ${state} ${enrolled.join()}`.trim(),
    );

  it('is recorded once for each id, and the last word on each person holds', async () => {
    const { ours, claimed } = place.people;
    const id = newId();
    assert.equal(await note([ours, ours], 'invited', { id }), 'recorded');
    assert.equal(await note([ours], 'invited', { id }), 'unchanged');
    assert.deepEqual(await note([ours], 'present', { id }), ['id-taken id']);
    assert.deepEqual(await list(), ['Lường Thị Gần invited']);
    assert.equal(await note([ours, claimed], 'present'), 'recorded');
    assert.deepEqual((await list()).toSorted(), ['Lường Thị Gần present', 'Lường Thị Khác present']);
    assert.equal(await note([claimed], 'none'), 'recorded');
    assert.deepEqual(await list(), ['Lường Thị Gần present']);
    assert.deepEqual(await note([ours], 'present', { code: 'KHONG' }), ['activity-unknown code']);
    assert.deepEqual(await note([place.people.nobody, ours], 'present'), ['person-not-found personIds.0']);
  });

  it('is of those whom one sees, and does not say that there are others', async () => {
    const here = officer([place.here]);
    const ofNobody = await note([place.people.nobody], 'present', {}, here);
    for (const who of OUT_OF_SIGHT) assert.deepEqual(await note([place.people[who]], 'present', {}, here), ofNobody);
    assert.deepEqual(await note([place.people.claimed], 'present', {}, manager()), ofNobody);
    assert.equal(await note([place.people.claimed], 'present', {}, here), 'recorded');
    assert.deepEqual(await list(manager()), ['Lường Thị Gần present']);
    assert.deepEqual(await list(officer([])), []);
    assert.equal(await note([place.people.claimed], 'none', {}, here), 'recorded');
  });

  it('shows who enrolled by it, and who of those that signed is covered after 3, 6 and 12 months', async () => {
    const { ours } = place.people;
    const quality = async () => (await readActivity(deskIn(of.db, 'planner'), code, ON))?.present ?? [];
    const of6 = async () =>
      (await quality()).map(({ scheme, enrolled, after }) => [scheme, enrolled, after[1]?.covered]);
    assert.deepEqual(await of6(), [
      ['vsi', 1, 0],
      ['hhi', 1, 0],
    ]);
    const how = { channel: 'activity', activityCode: code, agentCode: null } as const;
    const enrolment = { id: newId(), personId: ours, scheme: 'vsi', enrolledOn: day('2020-05-20'), ...how } as const;
    assert.ok((await recordEnrolment(officer(), enrolment, ON)).ok);
    const paid = { scheme: 'vsi', fromMonth: month('2020-06'), months: 12, paidOn: day('2020-06-01') } as const;
    assert.ok((await recordContribution(deskOf(of.db), ours, payment({ ...paid, id: newId(), reverses: null }))).ok);
    assert.deepEqual(await list(), ['Lường Thị Gần present vsi']);
    assert.deepEqual(await of6(), [
      ['vsi', 1, 1],
      ['hhi', 1, 0],
    ]);
    const counts = (await quality())[0]?.after.map(({ known, covered }) => [known, covered]);
    assert.deepEqual(counts, [
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('is worth asking again who was there within a year and did not enrol in the scheme', async () => {
    const why = async (scheme: 'vsi' | 'hhi', on: string) => {
      const input = { scheme, reason: 'attended', commune: null, on: day(on), page: 1 } as const;
      const answer = await perform(candidateList, input, { desk: officer(), actor: officer().actor, now: NOW });
      return answer.ok ? answer.value.candidates.map(({ person }) => person.name) : assert.fail();
    };
    assert.deepEqual(await why('hhi', '2021-05-20'), ['Lường Thị Gần']);
    assert.deepEqual(await why('hhi', '2021-05-21'), [], 'more than a year ago');
    assert.deepEqual(await why('hhi', '2020-05-19'), [], 'not before the day');
    assert.deepEqual(await why('vsi', '2020-05-25'), [], 'who enrolled there');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select detail::text from audit_entries where province_id = $1 and action like 'activity.attend%'`, [
        BAC_KAN,
      ]),
    );
    assert.ok(rows.length > 3 && JSON.stringify(rows).includes(place.people.ours));
    assert.doesNotMatch(JSON.stringify(rows), /Lường/);
  });
});
