import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { type Uuid, uuid } from '#base/ids.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { linkPerson } from '#server/register/merging/link-person.ts';
import { unlinkPerson } from '#server/register/merging/unlink-person.ts';
import { counts, onOffice } from '../imports/office.ts';
import { deskOf } from '../support/register.ts';

const newId = (): Uuid => uuid(randomUUID());
const HEAD = 'person_id,contribution_id,scheme,income,method,from_month,months,paid,paid_on';
const on = (instant: string) => ({ now: new Date(instant) });

onOffice('a file about people with two records', (office) => {
  const ids = async (): Promise<[Uuid, Uuid]> => {
    const rows = await office.ask('select id from people order by id limit 2');
    const [one, other] = rows.map(({ id }) => id as Uuid);
    assert.ok(one && other);
    return [one, other];
  };
  const row = (person: Uuid, month: string): string =>
    `${person},${newId()},vsi,700000,1,${month},1,138600,${month}-10`;
  const send = (name: string, rows: string[], how: object) =>
    office.send('contributions', name, [HEAD, ...rows].join('\n'), how);
  /** Movements of a record as they hold now. */
  const held = async (id: Uuid): Promise<string[]> => {
    const rows = await office.ask(
      `select kind || ' ' || effective_on as line from movements where person_id = '${id}' and scheme = 'vsi'
        group by kind, effective_on having sum(count) > 0 order by effective_on`,
    );
    return rows.map(({ line }) => String(line));
  };
  const differences = async () =>
    (await verifyRegister(deskOf(office.db))).filter(({ differences }) => differences > 0);

  it('counts what is paid on the double for the kept record, and what is taken back too', async () => {
    const [kept, double] = await ids();
    assert.deepEqual(
      counts(await send('a.csv', [row(kept, '2027-01'), row(double, '2027-02')], on('2027-02-10T03:00:00Z'))),
      [2, 0, 0],
    );
    const linkId = newId();
    const link = { id: linkId, doubleId: double, keptId: kept, reason: 'trùng' };
    assert.ok((await linkPerson(deskOf(office.db), link)).ok);
    assert.deepEqual(await held(kept), ['joined 2027-01-10', 'lapsed 2027-03-01']);
    assert.deepEqual(await held(double), []);

    const sent = await send('b.csv', [row(double, '2027-03'), row(kept, '2027-04')], on('2027-04-10T03:00:00Z'));
    assert.deepEqual(counts(sent), [2, 0, 0]);
    assert.deepEqual(await held(kept), ['joined 2027-01-10', 'lapsed 2027-05-01']);
    assert.deepEqual(await differences(), []);

    const again = await send('c.csv', [row(kept, '2027-03')], on('2027-04-11T03:00:00Z'));
    assert.deepEqual(counts(again), [1, 0, 0]);
    const twice = again.remarks.filter((remark) => /another payment/.test(remark));
    assert.equal(twice.length, 1, 'March is paid on the other record already');
    const ended = await office.send(
      'endings',
      'd.csv',
      `person_id,ending_id,scheme,reason,ended_on\n${double},${newId()},vsi,death,2027-04-20\n`,
      on('2027-04-21T03:00:00Z'),
    );
    assert.deepEqual(counts(ended), [1, 0, 0]);
    assert.deepEqual(await held(kept), ['joined 2027-01-10', 'ended 2027-04-20']);
    const back = await office.send(
      'withdrawals',
      'e.csv',
      `fact_kind,person_id,on,reason\nending,${double},2027-04-20,nhầm người\n`,
      on('2027-04-22T03:00:00Z'),
    );
    assert.deepEqual(counts(back), [1, 0, 0]);
    assert.deepEqual(await held(kept), ['joined 2027-01-10', 'lapsed 2027-05-01']);
    assert.deepEqual(await differences(), []);

    assert.ok((await unlinkPerson(deskOf(office.db), { linkId, reason: 'hai người' })).ok);
    assert.deepEqual(await held(double), ['joined 2027-02-10', 'lapsed 2027-04-01']);
    assert.deepEqual(await held(kept), [
      'joined 2027-01-10',
      'lapsed 2027-02-01',
      'returned 2027-03-10',
      'lapsed 2027-05-01',
    ]);
    assert.deepEqual(counts(await send('f.csv', [row(double, '2027-05')], on('2027-05-10T03:00:00Z'))), [1, 0, 0]);
    assert.deepEqual((await held(double)).slice(-2), ['returned 2027-05-10', 'lapsed 2027-06-01']);
    assert.deepEqual(await differences(), []);
  });
});
