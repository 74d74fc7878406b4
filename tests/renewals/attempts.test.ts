import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import type { z } from 'zod';
import { day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { personErase, personExportOwn } from '#server/register/operations.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import { attemptRecord, renewalExport, renewalList, renewalRead } from '#server/renewals/operations.ts';
import { problemWords } from '#server/web/problems.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const ON = day('2026-11-26');
type Given = Partial<z.input<typeof attemptRecord.input>>;

onEveryDatabase('an attempt to reach somebody who falls due', (of) => {
  const people = {} as Record<'mai' | 'lan' | 'dead' | 'lead', Uuid>;
  let [here, there] = [0, 0];

  const pay = async (person: Uuid, scheme: 'vsi' | 'hhi', from: string, months: number): Promise<void> => {
    const paid = { scheme, fromMonth: month(from), months, paidOn: day(`${from}-01`), reverses: null };
    assert.ok((await recordContribution(deskOf(of.db), person, payment({ ...paid, id: uuid(randomUUID()) }))).ok);
  };
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      const [mai, lan, dead, lead] = await addNamedPeople(tx, [
        { name: 'Nông Thị Mai', areaId: here, siCode: '0600000051', phone: '0912 000 051', birthDate: '1985-05-17' },
        { name: 'Lý Thị Lan', areaId: there },
        { name: 'Ma Văn Khuất', areaId: here },
        { name: 'Hà Văn Mới', areaId: here },
      ]);
      assert.ok(mai && lan && dead && lead);
      Object.assign(people, { mai, lan, dead, lead });
    });
    await pay(people.mai, 'vsi', '2026-06', 6); // until 30/11/2026
    await pay(people.mai, 'hhi', '2025-10', 12); // until 30/09/2026
    await pay(people.lan, 'vsi', '2026-11', 1);
    await pay(people.dead, 'hhi', '2021-12', 48);
    await pay(people.dead, 'hhi', '2025-12', 12);
    await pay(people.dead, 'vsi', '2026-01', 12);
    const death = { id: uuid(randomUUID()), scheme: 'vsi', reason: 'death', endedOn: day('2026-10-05') } as const;
    assert.ok((await recordEnding(deskOf(of.db), people.dead, death)).ok);
  });

  const asking = (desk: Desk) => ({ desk, actor: desk.actor, now: NOW });
  const note = async (given: Given, desk = deskIn(of.db, 'collector')) => {
    const usual = {
      id: randomUUID(),
      personId: people.mai,
      scheme: 'vsi',
      dueMonth: '2026-11',
      contactedOn: ON,
    } as const;
    const said = { ...usual, way: 'call', outcome: 'no_answer', ...given } as z.input<typeof attemptRecord.input>;
    const answer = await perform(attemptRecord, said, asking(desk));
    return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
  };
  const LIST = { month: '2026-11', scheme: null, commune: null, asked: null, on: ON, sort: 'end', isDescending: false };
  const list = async (given: object = {}, desk = deskIn(of.db, 'officer')) => {
    const answer = await perform(renewalList, { ...LIST, page: 1, ...given } as never, asking(desk));
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  const count = async (): Promise<number> => {
    const { rows } = await of.db.asOwner((tx) => tx.query('select count(*)::int as count from renewal_attempts'));
    return rows[0].count;
  };

  it('finds them in a list first: who falls due, what they would lose, and who is not to be called', async () => {
    const due = await list();
    assert.deepEqual(
      due.renewals.map((each) => [
        each.person.name,
        each.scheme,
        each.endsOn,
        each.supportLeft,
        each.waitsFrom,
        each.hasDied,
      ]),
      [
        ['Ma Văn Khuất', 'hhi', '2026-12-01', null, '2027-03-01', true],
        ['Lý Thị Lan', 'vsi', '2026-12-01', 119, null, false],
        ['Nông Thị Mai', 'vsi', '2026-12-01', 114, null, false],
      ],
    );
    assert.deepEqual([due.total, due.people, due.notAsked], [3, 3, 3]);
    const overdue = await list({ month: null });
    assert.deepEqual(
      overdue.renewals.map((each) => [each.person.name, each.scheme, each.dueMonth, each.waitsFrom]),
      [['Nông Thị Mai', 'hhi', '2026-09', '2026-12-30']],
    );
    assert.deepEqual(
      [...due.renewals, ...overdue.renewals].map(({ continuous }) => continuous),
      [
        { months: 60, isFiveYears: true, breaksFrom: '2027-03-01' },
        null,
        null,
        { months: 12, isFiveYears: false, breaksFrom: '2026-12-30' },
      ],
    );
    assert.equal(
      (await list({ month: '2026-12' })).total,
      0,
      'who died in October is not lapsed by the journal in December',
    );
  });

  it('is recorded once however often it is sent, and not as something else under the same id', async () => {
    const id = uuid(randomUUID());
    const said = { id, outcome: 'will_pay', willPayOn: day('2026-11-29'), note: 'gọi lại buổi tối' } as const;
    assert.deepEqual(await Promise.all([note(said), note(said), note(said)]).then((all) => all.toSorted()), [
      'recorded',
      'unchanged',
      'unchanged',
    ]);
    assert.deepEqual(await note({ ...said, willPayOn: day('2026-11-30') }), ['id-taken id']);
    assert.deepEqual(await note({ ...said, personId: people.lan }), ['id-taken id']);
    assert.equal(await count(), 1);
  });

  it('is refused with every reason at once, and nothing is written', async () => {
    const before = await count();
    assert.deepEqual(await note({ outcome: 'will_pay' }), ['day-of-promise-missing willPayOn']);
    assert.deepEqual(await note({ outcome: 'will_pay', willPayOn: day('2026-11-25') }), ['promised-before willPayOn']);
    assert.deepEqual(await note({ outcome: 'will_pay', willPayOn: day('2062-12-05') }), ['day-too-far willPayOn']);
    assert.deepEqual(await note({ contactedOn: day('1926-11-26') }), ['contacted-too-early contactedOn']);
    assert.deepEqual(
      await note({ contactedOn: day('2025-10-30') }),
      ['contacted-too-early contactedOn'],
      'a year before',
    );
    assert.deepEqual(await note({ outcome: 'refused' }), ['cause-missing cause']);
    assert.deepEqual(await note({ outcome: 'refused', cause: 'other' }), ['cause-in-words note']);
    assert.deepEqual(
      await note({
        contactedOn: day('2026-11-27'),
        willPayOn: day('2026-11-28'),
        cause: 'no_money',
        dueMonth: month('2026-08'),
      }),
      ['contacted-to-come contactedOn', 'promise-not-meant willPayOn', 'cause-not-meant cause', 'nothing-due dueMonth'],
    );
    assert.deepEqual(await note({ scheme: 'hhi', dueMonth: month('2026-11') }), ['nothing-due dueMonth']);
    assert.deepEqual(await note({ outcome: 'maybe' as never }), ['wrong-input outcome']);
    assert.deepEqual(await note({ note: 'x'.repeat(301) }), ['wrong-input note']);
    assert.deepEqual(await note({ note: 'không\u0000được' }), ['not-a-value']);
    assert.deepEqual(await note({ personId: uuid(randomUUID()) }), ['person-not-found personId']);
    assert.deepEqual(await note({}, deskIn(of.db, 'auditor')), ['forbidden']);
    assert.equal(await count(), before);
    const problem = { kind: 'nothing-due', facts: { month: month('2026-08') } };
    assert.match(problemWords(attemptRecord, problem).vi, /không có hạn đóng nào vào tháng 08\/2026/);
  });

  it('is not noted about people of other areas or organisations, and does not show that there are any', async () => {
    const elsewhere = deskIn(of.db, 'officer', { areas: [there] });
    assert.deepEqual(await note({}, elsewhere), ['person-not-found personId']);
    const read = await perform(renewalRead, { id: people.mai, on: ON }, asking(elsewhere));
    assert.deepEqual(read, { ok: true, value: null });
    const seen = await list({}, elsewhere);
    assert.deepEqual([seen.renewals.map(({ person }) => person.name), seen.total], [['Lý Thị Lan'], 1]);
    await assert.rejects(
      elsewhere.write('attempt.record', (tx) =>
        tx.query(
          `insert into renewal_attempts (province_id, id, person_id, scheme, due_month, contacted_on, way, outcome, actor)
           values ($1, gen_random_uuid(), $2, 'vsi', '2026-11-01', '2026-11-26', 'call', 'no_answer', 'officer')`,
          [BAC_KAN, people.mai],
        ),
      ),
      { code: '42501' },
    );
  });

  it('cannot be written under another’s name, changed or deleted', async () => {
    const desk = deskIn(of.db, 'collector');
    const run = (sql: string) => desk.write('attempt.record', (tx) => tx.query(sql));
    const values = `(${BAC_KAN}, gen_random_uuid(), '${people.mai}', 'vsi', '2026-11-01', '2026-11-26', 'call', 'no_answer', 'somebody')`;
    const columns = '(province_id, id, person_id, scheme, due_month, contacted_on, way, outcome, actor)';
    await assert.rejects(run(`insert into renewal_attempts ${columns} values ${values}`), { code: '42501' });
    await assert.rejects(run(`update renewal_attempts set outcome = 'refused'`), { code: '42501' });
    await assert.rejects(run('delete from renewal_attempts'), { code: '42501' });
    await desk.write('person.erase', (tx) => tx.query('select erase_attempt_notes($1)', [people.mai]));
    const read = await perform(renewalRead, { id: people.mai, on: ON }, asking(desk));
    assert.ok(read.ok && read.value);
    assert.deepEqual(
      read.value.attempts.map((each) => each.note),
      ['gọi lại buổi tối'],
      'nobody erased her',
    );
  });

  it('is shown in the list by the last one, and on the record with all of them, by whom', async () => {
    const early = day('2026-11-20');
    assert.equal(await note({ contactedOn: early, outcome: 'refused', cause: 'no_money', way: 'visit' }), 'recorded');
    const { renewals, notAsked } = await list({ asked: 'will_pay' });
    assert.deepEqual(
      [renewals.map(({ last }) => [last?.willPayOn, last?.by, last?.organisation]), notAsked],
      [[['2026-11-29', 'collector', 'BD-06']], 0],
    );
    assert.deepEqual((await list({ asked: 'refused' })).total, 0, 'that was earlier');
    assert.deepEqual(
      (await list({ asked: 'not_asked' })).renewals.map(({ person }) => person.name),
      ['Ma Văn Khuất', 'Lý Thị Lan'],
    );
    assert.deepEqual((await list({ sort: 'asked', isDescending: true })).renewals[0]?.person.name, 'Nông Thị Mai');
    const read = await perform(renewalRead, { id: people.mai, on: ON }, asking(deskIn(of.db, 'officer')));
    assert.ok(read.ok && read.value);
    assert.deepEqual(
      [
        read.value.due.map(({ scheme, dueMonth }) => `${scheme} ${dueMonth}`),
        read.value.attempts.map((each) => each.contactedOn),
      ],
      [
        ['hhi 2026-09', 'vsi 2026-11'],
        [ON, early],
      ],
    );
  });

  it('leads to a call list as a file with the whole telephone number; every part of it is in the audit', async () => {
    const answer = await perform(renewalExport, LIST as never, asking(deskIn(of.db, 'manager')));
    assert.ok(answer.ok);
    const [lines = []] = await Array.fromAsync(answer.value.parts);
    assert.deepEqual(lines.map(({ person }) => [person.name, person.phone, person.siCode]).at(-1), [
      'Nông Thị Mai',
      '0912 000 051',
      '0600000051',
    ]);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select detail from audit_entries where action = 'renewal.export' order by number desc limit 1`),
    );
    assert.deepEqual(rows[0].detail.people.toSorted(), [people.dead, people.lan, people.mai].toSorted());
  });

  it('takes communes by name, and refuses one that is not there', async () => {
    const unknown = { ...LIST, page: 1, commune: 'xã không có' };
    const answer = await perform(renewalList, unknown as never, asking(deskIn(of.db, 'officer')));
    assert.ok(!answer.ok);
    assert.deepEqual(
      answer.error.map(({ kind, at }) => [kind, at]),
      [['commune-unknown', 'xa']],
    );
  });

  it('is given to the person with all else that is held about them', async () => {
    const officer = deskIn(of.db, 'officer');
    const given = await perform(personExportOwn, { id: people.mai }, { ...asking(officer), now: new Date() });
    assert.ok(given.ok && given.value);
    const { attempts, reminders, messageWishes } = given.value.renewals;
    assert.deepEqual(
      [attempts.map(({ outcome, note }) => [outcome, note]), reminders, messageWishes],
      [
        [
          ['will_pay', 'gọi lại buổi tối'],
          ['refused', null],
        ],
        [],
        [],
      ],
    );
  });

  it('loses its words where the person is erased, and nothing else', async () => {
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into renewal_attempts (province_id, id, person_id, scheme, due_month, contacted_on, way, outcome, cause, note, actor)
         values ($1, gen_random_uuid(), $2, 'vsi', '2026-11-01', '2026-11-26', 'call', 'refused', 'other', 'anh Mới bảo vậy', 'x')`,
        [BAC_KAN, people.lead],
      ),
    );
    const officer = deskIn(of.db, 'officer');
    const erased = await perform(
      personErase,
      { id: people.lead, reason: 'yêu cầu bằng đơn' },
      {
        ...asking(officer),
        now: new Date(),
      },
    );
    assert.deepEqual(erased, { ok: true, value: 'recorded' });
    const { rows } = await of.db.asOwner((tx) =>
      tx.query('select cause, note from renewal_attempts where person_id = $1', [people.lead]),
    );
    assert.deepEqual(rows, [{ cause: 'other', note: null }]);
  });
});
