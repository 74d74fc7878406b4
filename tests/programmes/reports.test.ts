import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day } from '#base/dates.ts';
import { uuid } from '#base/ids.ts';
import { listReports } from '#server/drive/programmes/list-reports.ts';
import { onEveryDatabase } from '../support/database.ts';
import { deskIn } from '../support/officers.ts';
import { makeProvince } from '../support/province.ts';
import { addProgramme } from './recorded-programme.ts';
import { reportsOn } from './sent-reports.ts';

const LATER = day('2100-01-01');

onEveryDatabase('a report of a partner', (of) => {
  let code: string;
  before(async () => {
    await makeProvince(of.db);
    code = await addProgramme(of.db);
  });

  const partner = () => deskIn(of.db, 'partner');
  const reports = () => reportsOn(of.db, code);
  const totals = async (on: string, known = LATER) =>
    Object.fromEntries(
      (await listReports(deskIn(of.db, 'planner'), { code, on: day(on), known }))?.totals.map((each) => [
        each.kind,
        each.value,
      ]) ?? [],
    );
  const june = { from: day('2020-06-01'), to: day('2020-06-30') };

  it('of a stock is never summed over months, of a flow it is (S23)', async () => {
    const { validate } = reports();
    await validate({ kind: 'members', value: 100 });
    await validate({ kind: 'members', value: 105, ...june });
    await validate({ kind: 'conferences', value: 3 });
    await validate({ kind: 'conferences', value: 4, ...june });
    assert.deepEqual(await totals('2020-05-30'), {}, 'not computed, never nought (S31)');
    assert.deepEqual(await totals('2020-05-31'), { members: 100, conferences: 3 });
    assert.deepEqual(await totals('2020-06-30'), { members: 105, conferences: 7 });
    assert.deepEqual(await totals('2020-06-30', day('2020-07-01')), {}, 'nothing was known before it was validated');
  });

  it('counts once it is validated by the other side, never by whom it was sent', async () => {
    const { send, decide } = reports();
    const id = uuid(randomUUID());
    const sent = { id, kind: 'enrolled-vsi', value: 12 } as const;
    assert.equal(await send(sent), 'recorded');
    assert.equal(await send(sent), 'unchanged');
    assert.equal((await totals('2020-06-30'))['enrolled-vsi'], undefined);
    assert.deepEqual(await decide(id, 'validated', null, partner()), ['own-report']);
    assert.deepEqual(await decide(id, 'refused'), ['reason-missing reason']);
    assert.equal(await decide(id, 'validated'), 'recorded');
    assert.equal(await decide(id, 'validated'), 'unchanged');
    assert.deepEqual(await decide(id, 'refused', 'nhầm'), ['decided-already']);
    assert.equal((await totals('2020-06-30'))['enrolled-vsi'], 12);
    assert.deepEqual(await decide(uuid(randomUUID()), 'validated'), ['report-unknown']);
  });

  it('again for the same period is a new version, never a second count; what is refused counts nothing', async () => {
    const { send, decide, validate } = reports();
    await validate({ kind: 'publications', value: 20 });
    const [second, third] = [uuid(randomUUID()), uuid(randomUUID())];
    assert.equal(await send({ id: second, kind: 'publications', value: 200 }), 'recorded');
    assert.equal((await totals('2020-06-30')).publications, 20, 'the one that waits does not count');
    assert.equal(await decide(second, 'refused', 'thừa một số 0'), 'recorded');
    assert.equal((await totals('2020-06-30')).publications, 20);
    assert.equal(await send({ id: third, kind: 'publications', value: 22 }), 'recorded');
    assert.equal(await decide(third, 'validated'), 'recorded');
    assert.equal((await totals('2020-06-30')).publications, 22);
  });

  it('is refused for periods that overlap, are to come, or lie outside the programme, and by who signed nothing', async () => {
    const { send, validate } = reports();
    await validate({ kind: 'attendance', value: 50 });
    const attendance = { kind: 'attendance', value: 5 } as const;
    assert.deepEqual(await send({ ...attendance, from: day('2020-05-31'), to: day('2020-06-30') }), [
      'period-overlaps from',
    ]);
    assert.equal(await send({ ...attendance, ...june }), 'recorded', 'the day after is free');
    assert.deepEqual(await send({ ...attendance, from: day('2020-06-02'), to: day('2020-06-01') }), [
      'days-reversed from',
    ]);
    assert.deepEqual(await send({ ...attendance, from: day('2026-11-01'), to: day('2026-11-28') }), [
      'period-to-come to',
      'outside-programme from',
    ]);
    assert.deepEqual(await send({}, deskIn(of.db, 'partner', { organisation: 'HPN-06' })), ['not-signed code']);
    assert.equal(
      await listReports(deskIn(of.db, 'partner', { organisation: 'HPN-06' }), { code, on: LATER, known: LATER }),
      null,
    );
  });
});
