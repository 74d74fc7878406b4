import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { EndingReason } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { perform } from '#server/desk/operation.ts';
import { personLink } from '#server/register/operations.ts';
import { recordContribution } from '#server/register/record-contribution.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import {
  attemptRecord,
  candidateAssign,
  candidateAssignees,
  candidateExport,
  candidateList,
} from '#server/renewals/operations.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { deskIn } from '../support/officers.ts';
import { addWorker } from '../support/receipt-books.ts';
import { BAC_KAN, deskOf, openRegister, payment } from '../support/register.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');
const ON = day('2026-11-26');

onEveryDatabase('whom it is worth asking', (of) => {
  let [here, there] = [0, 0];
  before(() =>
    of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    }),
  );
  const add = async (
    name: string,
    { areaId = here, birthDate = '1985', phone = undefined as string | undefined } = {},
  ) => {
    const [id] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [{ name, areaId, birthDate, ...(phone && { phone }) }]),
    );
    assert.ok(id);
    return id;
  };
  /** Lives in the household of somebody. */
  const house = (id: Uuid, head: Uuid) =>
    of.db.asOwner((tx) =>
      tx.query('update people set household_id = $3 where province_id = $1 and id = $2', [BAC_KAN, id, head]),
    );
  const pay = async (
    person: Uuid,
    from: string,
    months: number,
    scheme: 'vsi' | 'hhi' = 'vsi',
    paidOn = day(`${from}-01`),
  ): Promise<void> => {
    const paid = { scheme, fromMonth: month(from), months, paidOn, reverses: null };
    assert.ok((await recordContribution(deskOf(of.db), person, payment({ ...paid, id: uuid(randomUUID()) }))).ok);
  };
  const end = async (person: Uuid, reason: EndingReason, on: Day): Promise<void> => {
    const fact = { id: uuid(randomUUID()), scheme: 'vsi', reason, endedOn: on } as const;
    assert.ok((await recordEnding(deskOf(of.db), person, fact)).ok);
  };
  const asking = (desk: Desk) => ({ desk, actor: desk.actor, now: NOW });
  const list = async (given: object = {}, desk = deskIn(of.db, 'officer')) => {
    const asked = { scheme: 'vsi', reason: null, commune: null, on: ON, page: 1, ...given };
    const answer = await perform(candidateList, asked as never, asking(desk));
    assert.ok(answer.ok, JSON.stringify(answer));
    return answer.value;
  };
  const lines = async (given: object = {}, desk?: Desk) =>
    (await list(given, desk)).candidates.map(({ person, reasons }) => [person.name, reasons.join(' ')]);

  it('is whoever stopped this year or falls due, a relative of somebody covered, and who said so: each once', async () => {
    const mai = await add('Nông Thị Mai');
    await pay(mai, '2026-01', 12); // to the end of December
    const lan = await add('Lý Thị Lan');
    await pay(lan, '2027-01', 1);
    await pay(lan, '2026-01', 12); // to the end of January: not due yet
    const hoa = await add('Hoàng Thị Hoa');
    await pay(hoa, '2025-11', 2); // lapsed on 2026-01-01
    const old = await add('Bàn Văn Cũ');
    await pay(old, '2025-10', 2); // lapsed on 2025-12-01
    for (const [name, birthDate] of [
      ['Nông Văn Con', '2011-11'],
      ['Nông Văn Nhỏ', '2011-12'],
      ['Nông Văn Già', '1950'],
    ] as const) {
      await house(await add(name, { birthDate }), mai);
    }
    await add('Người Không Hộ');
    assert.deepEqual(await lines(), [
      ['Nông Thị Mai', 'due'],
      ['Hoàng Thị Hoa', 'stopped'],
      ['Nông Văn Con', 'relative'],
      ['Nông Văn Già', 'relative'],
    ]);
    const promised = { contactedOn: ON, way: 'call', outcome: 'will_pay', willPayOn: day('2026-12-01') } as const;
    const attempt = { id: uuid(randomUUID()), personId: hoa, scheme: 'vsi', dueMonth: month('2025-12'), ...promised };
    assert.ok((await perform(attemptRecord, attempt as never, asking(deskIn(of.db, 'collector')))).ok);
    const found = await list();
    assert.deepEqual(found.candidates[0]?.reasons, ['interested', 'stopped'], 'once, with every reason');
    assert.deepEqual(found.byReason, {
      interested: 1,
      due: 1,
      unpaid: 0,
      visited: 0,
      attended: 0,
      stopped: 1,
      relative: 2,
    });
    assert.deepEqual(await lines({ reason: 'relative' }), [
      ['Nông Văn Con', 'relative'],
      ['Nông Văn Già', 'relative'],
    ]);
  });

  it('is nobody who died, draws a pension or is insured compulsorily, and nobody of other areas', async () => {
    const before = await lines();
    for (const reason of ['death', 'pension', 'compulsory'] as const) {
      const left = await add(`Ma Văn ${reason}`);
      await pay(left, '2026-01', 6);
      await end(left, reason, day('2026-05-05'));
    }
    const beside = await add('Nông Thị Xa', { areaId: there });
    await pay(beside, '2026-01', 3);
    const mine = deskIn(of.db, 'officer', { areas: [here] });
    assert.deepEqual(await lines({}, mine), before);
    assert.equal((await lines()).length, before.length + 1);
    const unknown = await perform(
      candidateList,
      { scheme: 'vsi', reason: null, commune: 'xã không có', on: ON, page: 1 },
      asking(mine),
    );
    assert.deepEqual(unknown.ok || unknown.error.map(({ kind }) => kind), ['commune-unknown']);
  });

  it('goes by the birth as it was corrected last, and by the households of all records of a person', async () => {
    const head = await add('Lò Thị Chủ');
    await pay(head, '2026-01', 12);
    const young = await add('Lò Văn Trẻ', { birthDate: '1990' });
    const grown = await add('Lò Văn Lớn', { birthDate: '2020' });
    for (const [id, birthDate] of [
      [young, '2020'],
      [grown, '1990'],
    ] as const) {
      await house(id, head);
      await of.db.asOwner((tx) =>
        tx.query(
          `insert into person_corrections (province_id, id, person_id, birth_date, reason) values ($1, gen_random_uuid(), $2, $3, 'ghi nhầm')`,
          [BAC_KAN, id, birthDate],
        ),
      );
    }
    const [kept, double] = [await add('Lò Thị Gộp'), await add('Lò Thị Gộp')];
    await house(double, head);
    const isLo = ([name]: string[]) => name?.startsWith('Lò');
    assert.deepEqual((await lines({ reason: 'relative' })).filter(isLo), [
      ['Lò Thị Gộp', 'relative'],
      ['Lò Văn Lớn', 'relative'],
    ]);
    const link = { id: uuid(randomUUID()), doubleId: double, keptId: kept, reason: 'một người hai hồ sơ' };
    assert.ok((await perform(personLink, link as never, asking(deskIn(of.db, 'officer')))).ok);
    assert.deepEqual((await lines({ reason: 'relative' })).filter(isLo), [
      ['Lò Thị Gộp', 'relative'],
      ['Lò Văn Lớn', 'relative'],
    ]);
    const shown = (await list({ reason: 'relative' })).candidates.find(({ person }) => person.name === 'Lò Thị Gộp');
    assert.equal(shown?.id, kept);
  });

  it('is nobody who has paid already for days to come, once stopped or never covered', async () => {
    const [again, first] = [await add('Quách Thị Lại'), await add('Quách Thị Đầu')];
    const head = await add('Quách Thị Chủ');
    await pay(head, '2026-01', 24);
    await house(first, head);
    await pay(again, '2026-02', 3);
    const quach = async () => (await lines()).map(([name]) => name).filter((name) => name?.startsWith('Quách'));
    assert.deepEqual((await quach()).toSorted(), ['Quách Thị Lại', 'Quách Thị Đầu'].toSorted());
    await pay(again, '2026-12', 3, 'vsi', ON);
    await pay(first, '2026-12', 3, 'vsi', day('2026-11-27'));
    assert.deepEqual(await quach(), ['Quách Thị Đầu'], 'who pays tomorrow has not paid today');
    assert.ok(!(await lines({ on: day('2026-11-27') })).some(([name]) => name?.startsWith('Quách Thị Đ')));
  });

  it('is asked about health insurance whatever the age', async () => {
    const head = await add('Triệu Thị Chủ');
    await pay(head, '2026-01', 12, 'hhi');
    await house(await add('Triệu Văn Bé', { birthDate: '2026-02' }), head);
    assert.deepEqual(await lines({ scheme: 'hhi' }), [
      ['Triệu Thị Chủ', 'due'],
      ['Triệu Văn Bé', 'relative'],
    ]);
  });

  it('leaves in a file with the telephone, and every look is in the audit without names', async () => {
    const caller = await add('Đặng Thị Gọi', { phone: '0912000077' });
    await pay(caller, '2026-02', 3);
    const desk = deskIn(of.db, 'officer');
    const answer = await perform(
      candidateExport,
      { scheme: 'vsi', reason: 'stopped', commune: null, on: ON },
      asking(desk),
    );
    assert.ok(answer.ok);
    const phones: (string | null)[] = [];
    for await (const part of answer.value.parts) phones.push(...part.map(({ person }) => person.phone));
    assert.equal(phones.length, answer.value.total);
    assert.ok(phones.includes('0912000077'));
    const shown = await list();
    assert.ok(!JSON.stringify(shown).includes('0912000077'));
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select action, detail::text from audit_entries where action like 'candidate%'`),
    );
    assert.ok(rows.some(({ action, detail }) => action === 'candidate.export' && detail.includes(caller)));
    assert.ok(!JSON.stringify(rows).includes('Đặng'));
  });

  it('is assigned to one collector at a time: all of a page or none, the last word holds, and sending twice is harmless', async () => {
    const one = await add('Bế Thị Một');
    const two = await add('Bế Thị Hai');
    for (const person of [one, two]) await pay(person, '2026-02', 3);
    const collectors = [
      await addWorker(of.db, 'collector', { name: 'Triệu Văn Thu' }),
      await addWorker(of.db, 'collector', { name: 'Lò Thị Gặp' }),
    ];
    const manager = deskIn(of.db, 'manager');
    const choices = await perform(candidateAssignees, {}, asking(manager));
    assert.ok(choices.ok && collectors.every(({ id }) => choices.value.some((each) => each.id === id)));
    const assign = async (assignee: string | null, personIds: Uuid[], id = uuid(randomUUID()), desk = manager) => {
      const answer = await perform(candidateAssign, { id, scheme: 'vsi', personIds, assignee }, asking(desk));
      return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
    };
    const [thu, gap] = collectors;
    assert.ok(thu && gap);
    const id = uuid(randomUUID());
    const racing = await Promise.all([assign(thu.id, [one], id), assign(thu.id, [one], id)]);
    assert.deepEqual(racing.toSorted(), ['recorded', 'unchanged']);
    assert.deepEqual(await assign(gap.id, [one, two]), ['assigned-already'], 'and nobody of them is');
    const mine = async (desk: Desk) => (await lines({ assigned: 'me' }, desk)).map(([name]) => name);
    assert.deepEqual([await mine(thu.desk), await mine(gap.desk)], [['Bế Thị Một'], []]);
    assert.deepEqual(await assign(thu.id, [one], id), 'unchanged');
    for (const other of [null, gap.id])
      assert.deepEqual(await assign(other, [one], id), ['id-taken'], 'whoever goes back and chooses another is told');
    assert.deepEqual(await mine(thu.desk), ['Bế Thị Một']);
    assert.deepEqual(await assign(null, [one]), 'recorded');
    assert.deepEqual(await assign(gap.id, [one, two]), 'recorded');
    assert.deepEqual([await mine(thu.desk), (await mine(gap.desk)).toSorted()], [[], ['Bế Thị Hai', 'Bế Thị Một']]);
    const others = deskIn(of.db, 'manager', { organisation: 'HPN-06' });
    assert.deepEqual(
      await assign(null, [one], uuid(randomUUID()), others),
      ['assigned-already'],
      'not theirs to take back',
    );
    assert.ok((await lines({ assigned: 'nobody' })).every(([name]) => !name?.startsWith('Bế')));
    assert.deepEqual(await assign('không có ai', [one, uuid(randomUUID())]), ['assignee-unknown', 'person-not-found']);
    const elsewhere = deskIn(of.db, 'officer', { areas: [there] });
    assert.deepEqual(await assign(null, [one], uuid(randomUUID()), elsewhere), ['person-not-found']);
  });
});
