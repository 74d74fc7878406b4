import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import type { Scheme } from '#coverage/facts.ts';
import { unknownEnrolments, type VisitReached } from '#drive/visit.ts';
import { MOST_HOUSEHOLDS } from '#server/drive/visits/add-households.ts';
import { readRound } from '#server/drive/visits/read-round.ts';
import { recordEnrolment } from '#server/register/enrolling/record-enrolment.ts';
import { addActivity } from '../activities/recorded-activity.ts';
import { onEveryDatabase } from '../support/database.ts';
import { BAC_KAN } from '../support/register.ts';
import { FIRST, newId, openVisits, TODAY } from './village.ts';

onEveryDatabase('going from house to house', (of) => {
  let village: Awaited<ReturnType<typeof openVisits>>;
  before(async () => {
    village = await openVisits(of);
  });

  it('has a round in the commune and village of whoever is in charge, once for each id', async () => {
    const { elsewhere, open } = village;
    const id = newId();
    assert.equal(await open({ id }), 'recorded');
    assert.equal(await open({ id }), 'unchanged');
    assert.deepEqual(await open({ id, village: 'Nà Khác' }), ['id-taken id']);
    assert.deepEqual(
      await open({ commune: 'Xã Không Có', until: day('2026-11-19'), inCharge: 'ai đó', activityCode: 'KHONG' }),
      ['commune-unknown commune', 'activity-unknown activityCode', 'days-reversed until', 'visitor-unknown inCharge'],
      'all reasons at once',
    );
    assert.equal(await open({ until: day('2027-02-19') }), 'recorded', '92 days');
    assert.deepEqual(await open({ until: day('2027-02-20') }), ['round-too-long until']);
    const code = await addActivity(of.db);
    assert.deepEqual(await open({ activityCode: code, commune: elsewhere }), ['activity-elsewhere activityCode']);
  });

  it('has each household once, by whoever of it was chosen, and houses that nobody knows by a label', async () => {
    const { opened, add, people, house, lines } = village;
    const roundId = await opened();
    const [head, wife, other] = await people('Lý Văn Chủ', 'Lý Thị Vợ', 'Hà Văn Khác');
    assert.ok(head && wife && other);
    await house([head, wife], head);
    const id = newId();
    const given = { personIds: [head, wife, other], labels: ['Nhà ông Ba, cạnh đình'] };
    assert.equal(await add(roundId, { id, ...given }), 'recorded');
    assert.equal(await add(roundId, { id, ...given }), 'unchanged', 'sent twice');
    const listed = await lines(roundId);
    assert.equal(listed.length, 3, 'two of one household are one line');
    assert.deepEqual(
      listed.map(({ label, person }) => label ?? person?.name).toSorted(),
      [
        'Hà Văn Khác',
        listed.find(({ householdId }) => householdId === head)?.person?.name,
        'Nhà ông Ba, cạnh đình',
      ].toSorted(),
    );
    assert.deepEqual(
      await add(roundId, { personIds: [wife, newId()], labels: ['nha ong ba,  canh dinh', 'Nhà mới', 'nhà mới'] }),
      [
        'person-not-found personIds.1',
        'listed-already personIds.0',
        'listed-already labels',
        'listed-already labels',
        'listed-already labels',
      ],
      'whichever way it is spelled; all reasons at once',
    );
    assert.deepEqual(await add(roundId), ['nothing-given labels']);
    assert.deepEqual(await add(newId(), { labels: ['Nhà'] }), ['round-unknown']);
    const most = Array.from({ length: MOST_HOUSEHOLDS - 3 }, (_, at) => `Nhà số ${at}`);
    assert.deepEqual(await add(roundId, { labels: [...most, 'Nhà nữa'] }), ['too-many-households labels']);
    assert.equal(await add(roundId, { labels: most }), 'recorded');
  });

  it('brings each household as far as it went, many at once, each step with its day', async () => {
    const { officer, opened, add, lines, fill } = village;
    const roundId = await opened();
    await add(roundId, { labels: ['Nhà A', 'Nhà B', 'Nhà C'] });
    const [a, b, c] = await lines(roundId);
    assert.ok(a && b && c);
    const id = newId();
    const visits = [
      { lineId: a.id, reached: 'met' as VisitReached },
      { lineId: b.id, reached: 'interested' as VisitReached, schemes: ['vsi'] as Scheme[] },
      { lineId: c.id, reached: 'none' as VisitReached },
    ];
    assert.deepEqual(await fill(roundId, visits, { id }), { outcome: 'recorded', households: 2 });
    assert.deepEqual(await fill(roundId, visits, { id }), { outcome: 'unchanged', households: 0 });
    assert.deepEqual(await fill(roundId, visits), { outcome: 'unchanged', households: 0 }, 'nothing new is said');
    const later = day('2026-11-22');
    await fill(roundId, [{ lineId: a.id, reached: 'enrolled', schemes: ['hhi', 'vsi'], on: later }]);
    const [enrolled] = await lines(roundId);
    assert.deepEqual(enrolled?.days, { knocked: FIRST, met: FIRST, interested: later, enrolled: later });
    assert.deepEqual(enrolled?.schemes, ['vsi', 'hhi']);
    assert.equal(enrolled?.by, 'Nông Thị Mai');
    const { round } = (await readRound(officer, roundId, TODAY)) ?? assert.fail();
    const { households, knocked, met, interested, enrolled: all } = round;
    assert.deepEqual([households, knocked, met, interested, all], [3, 2, 2, 2, 1]);
  });

  it('says everything that cannot be, of all households at once, and then records nothing', async () => {
    const { opened, add, lines, fill } = village;
    const roundId = await opened();
    await add(roundId, { labels: ['Nhà A', 'Nhà B', 'Nhà C', 'Nhà D'] });
    const [a, b, c, d] = (await lines(roundId)).map(({ id }) => id);
    assert.ok(a && b && c && d);
    await fill(roundId, [{ lineId: a, reached: 'met', on: day('2026-11-22') }]);
    assert.deepEqual(
      await fill(roundId, [
        { lineId: a, reached: 'interested', schemes: ['vsi'], on: day('2026-11-21') },
        { lineId: b, reached: 'interested' },
        { lineId: c, reached: 'met', schemes: ['vsi'], on: day('2026-11-28') },
        { lineId: d, reached: 'knocked', on: day('2026-11-19') },
        { lineId: d, reached: 'met' },
        { lineId: newId() },
      ]),
      [
        'before-the-step visits.0.reached',
        'scheme-missing visits.1.schemes',
        'day-to-come visits.2.on',
        'scheme-not-meant visits.2.schemes',
        'before-the-round visits.3.on',
        'household-twice visits.4',
        'household-unknown visits.5.lineId',
      ],
    );
    assert.deepEqual(
      (await lines(roundId)).map(({ days }) => days.knocked),
      ['2026-11-22', null, null, null],
    );
    assert.deepEqual(
      await fill(roundId, [{ lineId: a, reached: 'interested', schemes: ['vsi'], on: day('2026-11-22') }]),
      { outcome: 'recorded', households: 1 },
      'the same day is not earlier',
    );
  });

  it('is corrected by a later line, and never over what somebody else said meanwhile', async () => {
    const { opened, add, lines, fill } = village;
    const roundId = await opened();
    await add(roundId, { labels: ['Nhà A'] });
    const [line] = await lines(roundId);
    assert.ok(line);
    await fill(roundId, [{ lineId: line.id, reached: 'enrolled', schemes: ['vsi'] }]);
    assert.deepEqual(await fill(roundId, [{ lineId: line.id, reached: 'met', seen: null }]), [
      'said-meanwhile visits.0.reached',
    ]);
    assert.deepEqual(await fill(roundId, [{ lineId: line.id, reached: 'met' }]), {
      outcome: 'recorded',
      households: 1,
    });
    const [corrected] = await lines(roundId);
    assert.deepEqual(corrected?.days, { knocked: FIRST, met: FIRST, interested: null, enrolled: null });
    assert.deepEqual(corrected?.schemes, []);
    const { rowCount } = await of.db.asOwner((tx) =>
      tx.query('select from visit_results where province_id = $1 and line_id = $2', [BAC_KAN, line.id]),
    );
    assert.equal(rowCount, 2, 'what was said before stays');
  });

  it('says of a household that enrolled whether the register knows of it', async () => {
    const { officer, opened, add, people, house, lines, fill } = village;
    const roundId = await opened();
    const [head, son] = await people('Hoàng Văn Cha', 'Hoàng Văn Con');
    assert.ok(head && son);
    await house([head, son], head);
    await add(roundId, { personIds: [head] });
    const enrol = async (enrolledOn: Day, scheme: Scheme) => {
      const how = { channel: 'visit', activityCode: null, agentCode: null } as const;
      const given = { id: newId(), personId: son, scheme, enrolledOn, ...how };
      assert.ok((await recordEnrolment(officer, given, TODAY)).ok);
    };
    await enrol(day('2026-11-19'), 'vsi'); // before anybody knocked
    const [line] = await lines(roundId);
    assert.ok(line);
    await fill(roundId, [{ lineId: line.id, reached: 'enrolled', schemes: ['vsi', 'hhi'] }]);
    const unknown = async () => (await lines(roundId)).map(unknownEnrolments);
    assert.deepEqual(await unknown(), [['vsi', 'hhi']]);
    await enrol(FIRST, 'vsi');
    assert.deepEqual(await unknown(), [['hhi']], 'by whoever of the household');
    await enrol(day('2026-11-21'), 'hhi');
    assert.deepEqual(await unknown(), [[]]);
  });
});
