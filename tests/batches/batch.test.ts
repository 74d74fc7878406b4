import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { addDays, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import { balanceOf, stateOf } from '#register/money/batch.ts';
import { answerBatch, type RefusedRecord } from '#server/batches/answer-batch.ts';
import { fillBatch } from '#server/batches/fill-batch.ts';
import { leaveOutRecord } from '#server/batches/leave-out-record.ts';
import { listBatches } from '#server/batches/list-batches.ts';
import { listReturned } from '#server/batches/list-returned.ts';
import { openBatch } from '#server/batches/open-batch.ts';
import { readBatch } from '#server/batches/read-batch.ts';
import { sendBatch } from '#server/batches/send-batch.ts';
import { totalBatch } from '#server/batches/total-batch.ts';
import type { Desk } from '#server/desk/desk.ts';
import { evaluateTexts } from '#server/figures/evaluate.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = dayInVietNam(new Date());
const MONTH = month('2026-11');
const PAGE = { limit: 50, offset: 0 };
const newId = (): Uuid => uuid(randomUUID());
const kinds = (answer: Result<unknown, readonly Problem[]>): unknown =>
  answer.ok ? answer.value : answer.error.map(({ kind }) => kind);

onEveryDatabase('a batch', (of) => {
  let here: number;
  let there: number;
  let people: Uuid[];
  let receipt = 0;
  let mai: Desk;
  let manager: Desk;
  let union: Desk;
  let officer: Desk;
  before(async () => {
    people = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
      return addNamedPeople(
        tx,
        ['Lý Thị Mẩy', 'Nông Văn Dũng', 'Hoàng Thị Sen', 'Triệu Thị Hoa'].map((name) => ({ name, areaId: here })),
      );
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    mai = deskNamed(of.db, 'Mai');
    manager = deskNamed(of.db, 'Quý', 'manager');
    union = deskNamed(of.db, 'Thoa', 'manager', { organisation: WOMENS_UNION });
    officer = deskIn(of.db, 'officer');
  });

  const person = (index: number): Uuid => people[index] ?? assert.fail();
  const collect = (
    index: number,
    { amount = 264_000, scheme = 'vsi' as Scheme, desk = mai, from = '2026-11' } = {},
  ) => {
    receipt += 1;
    return pay(desk, person(index), { paid: amount, scheme, fromMonth: from, receiptNo: `AA/26 ${1_000 + receipt}` });
  };
  const open = async (
    records: readonly Uuid[] | null = null,
    { desk = manager, id = newId(), scheme = 'vsi' as Scheme } = {},
  ) => kinds(await openBatch(desk, { id, scheme, month: MONTH, records }));
  const opened = async (records: readonly Uuid[] | null, scheme: Scheme = 'vsi'): Promise<Uuid> => {
    const id = newId();
    assert.equal(await open(records, { id, scheme }), 'recorded');
    return id;
  };
  const sent = async (records: readonly Uuid[], scheme: Scheme = 'vsi'): Promise<Uuid> => {
    const id = await opened(records, scheme);
    assert.equal(kinds(await sendBatch(manager, { batchId: id })), 'recorded');
    return id;
  };
  const read = async (id: Uuid, desk = manager) => (await readBatch(desk, id)) ?? assert.fail();
  const answer = async (batchId: Uuid, refused: readonly RefusedRecord[] = [], { desk = officer, on = TODAY } = {}) =>
    kinds(await answerBatch(desk, { batchId, answeredOn: on, documentNo: null, fileName: null, refused }, TODAY));
  const count = async (expression: string): Promise<number> => {
    const [figure] = await evaluateTexts(deskOf(of.db), [expression], new Date());
    return figure?.ok ? figure.value.value : assert.fail(JSON.stringify(figure));
  };
  const waiting = () => count('pending(vsi, on=2026-11-20)');
  const covered = () => count('participants(vsi, on=2026-11-20)');

  it('takes in what was collected with a receipt; everybody collected waits, and counts', async () => {
    const before = await covered();
    const [one, two] = [await collect(0), await collect(1)];
    await pay(mai, person(2), { paid: 264_000, fromMonth: '2026-11' });
    assert.deepEqual([await covered(), await waiting()], [before + 3, 3]);
    const { waiting: list } = await listBatches(manager, PAGE);
    const [vsi, hhi] = list;
    assert.deepEqual([vsi?.records.map(({ id }) => id), vsi?.withoutReceipt, hhi?.records], [[one, two], 1, []]);
    const id = await opened(null);
    const batch = await read(id);
    assert.deepEqual([batch.number, batch.records, batch.amount, stateOf(batch)], [1, 2, 528_000, 'draft']);
    assert.deepEqual(await manager.readPeople((tx) => totalBatch(tx, id)), { records: 2, amount: 528_000 });
    assert.deepEqual(await open(), ['nothing-to-take']);
    assert.equal(kinds(await sendBatch(manager, { batchId: id })), 'recorded');
    assert.equal(await answer(id), 'recorded');
    assert.deepEqual([await covered(), await waiting(), stateOf(await read(id))], [before + 3, 1, 'accepted']);
  });

  it('says of every record what stands against it, of others too', async () => {
    const ours = await collect(0, { from: '2026-12' });
    const theirs = await collect(3, { desk: union });
    const reversed = await collect(1, { from: '2026-12' });
    await pay(mai, person(1), { paid: 264_000, fromMonth: '2026-12', reverses: reversed });
    const ofHousehold = await collect(1, { scheme: 'hhi' });
    const bySiOffice = await collect(2, { desk: officer, from: '2027-01' });
    const nobodys = newId();
    assert.deepEqual(await open([ours, theirs, reversed, ofHousehold, bySiOffice, nobodys, ours]), [
      'record-of-others',
      'record-taken-back',
      'record-of-other-scheme',
      'record-needs-none',
      'record-unknown',
      'record-twice',
    ]);
    const id = await opened([ours]);
    assert.deepEqual(await open([ours]), ['record-in-batch']);
    assert.deepEqual(kinds(await fillBatch(manager, { batchId: id, records: [ofHousehold] })), [
      'record-of-other-scheme',
    ]);
    assert.deepEqual(kinds(await fillBatch(union, { batchId: id, records: [theirs] })), ['batch-unknown']);
    assert.equal(kinds(await leaveOutRecord(manager, { batchId: id, recordId: ours })), 'recorded');
    assert.equal(kinds(await leaveOutRecord(manager, { batchId: id, recordId: ours })), 'unchanged');
    assert.deepEqual(kinds(await leaveOutRecord(manager, { batchId: id, recordId: theirs })), ['not-in-batch']);
    assert.deepEqual(kinds(await fillBatch(manager, { batchId: id, records: [ours] })), ['record-left-out']);
    assert.deepEqual(kinds(await sendBatch(manager, { batchId: id })), ['nothing-to-send']);
    assert.equal(await answer(await sent([ours])), 'recorded');
    assert.equal(await answer(await sent([ofHousehold], 'hhi')), 'recorded');
  });

  it('is opened once where two managers take the same records at once, and numbered within its month', async () => {
    const record = await collect(1, { from: '2027-02' });
    const other = deskNamed(of.db, 'Lan', 'manager');
    const both = await Promise.all([open([record]), open([record], { desk: other })]);
    assert.deepEqual(both.map(String).toSorted(), ['record-in-batch', 'recorded']);
    const { batches } = await listBatches(manager, PAGE);
    const ofVsi = batches.filter(({ scheme }) => scheme === 'vsi').map(({ number }) => number);
    assert.deepEqual(
      ofVsi,
      ofVsi.map((_, index) => ofVsi.length - index),
    );
    const id = batches[0]?.id ?? assert.fail();
    const sending = await Promise.all([sendBatch(manager, { batchId: id }), sendBatch(other, { batchId: id })]);
    assert.deepEqual(sending.map(kinds).toSorted(), ['recorded', 'unchanged']);
    assert.equal(await answer(id), 'recorded');
  });

  it('does not change any more once it is sent; a record that is taken back afterwards is named', async () => {
    const from = '2027-03';
    const [one, two, three] = [await collect(0, { from }), await collect(1, { from }), await collect(2, { from })];
    const id = await sent([one, two]);
    assert.deepEqual(kinds(await fillBatch(manager, { batchId: id, records: [three] })), ['sent-before']);
    assert.deepEqual(kinds(await leaveOutRecord(manager, { batchId: id, recordId: one })), ['sent-before']);
    for (const statement of [
      `insert into batch_lines (province_id, batch_id, contribution_id) values (6, '${id}', '${three}')`,
      `insert into batch_lines_left_out (province_id, batch_id, contribution_id, left_out_by) values (6, '${id}', '${one}', 'Quý')`,
      `delete from batch_lines where province_id = 6`,
      `update batch_sendings set sent_by = 'Mai' where province_id = 6`,
    ]) {
      await assert.rejects(
        manager.write('batch.fill', (tx) => tx.query(statement)),
        { code: '42501' },
        statement,
      );
    }
    await pay(mai, person(0), { paid: 264_000, fromMonth: '2027-03', reverses: one });
    const { lines } = await read(id);
    assert.deepEqual(
      lines.map((each) => [each.id, each.reversedOn, each.isReversedBefore]).toSorted(),
      [
        [one, TODAY, true],
        [two, null, false],
      ].toSorted(),
    );
    assert.deepEqual(balanceOf(lines), {
      ...{ sent: 528_000, accepted: 0, waiting: 264_000, takenBack: 264_000, carriedOver: 0, owedBack: 0 },
    });
    assert.equal(await answer(id, [{ recordId: one, reason: 'Đã huỷ' }]), 'recorded');
    assert.equal(balanceOf((await read(id)).lines).takenBack, 264_000);
    const draft = await opened([three]);
    await pay(mai, person(2), { paid: 264_000, fromMonth: '2027-03', reverses: three });
    assert.deepEqual(kinds(await sendBatch(manager, { batchId: draft })), ['record-taken-back']);
  });

  it('comes back refused in part: the record stops counting, and goes to its collector until it is collected again (S12)', async () => {
    const before = await covered();
    const on = 'on=2028-01-20';
    const [from, amount] = ['2028-01', 300_000];
    const [kept, refused] = [await collect(0, { from }), await collect(1, { amount, from })];
    const at = async () => [
      await count(`participants(vsi, ${on})`),
      await count(`pending(vsi, ${on})`),
      await count(`participants(vsi, ${on}, known=${addDays(TODAY, -1)})`),
    ];
    assert.deepEqual(await at(), [2, 2, 0]);
    const id = await sent([kept, refused]);
    assert.deepEqual(await answer(id, [{ recordId: refused, reason: ' ' }]), ['reason-missing']);
    const reason = 'Sai mã số BHXH';
    assert.equal(await answer(id, [{ recordId: refused, reason }]), 'recorded');
    assert.equal(await answer(id, [{ recordId: refused, reason }]), 'unchanged');
    assert.deepEqual(await answer(id), ['answered-before']);
    assert.deepEqual(await at(), [1, 0, 0]);
    const batch = await read(id);
    assert.equal(stateOf(batch), 'in-part');
    assert.deepEqual(balanceOf(batch.lines), {
      ...{ sent: 564_000, accepted: 264_000, waiting: 0, takenBack: 0, carriedOver: 0, owedBack: 300_000 },
    });
    const returned = await listReturned(mai);
    assert.deepEqual(
      returned.map((each) => [each.id, each.reason, each.amount]),
      [[refused, reason, 300_000]],
    );
    assert.deepEqual(await listReturned(deskNamed(of.db, 'Lan')), []);
    assert.deepEqual(await listReturned(union), []);
    assert.deepEqual(await open([refused]), ['record-taken-back']);
    const again = await collect(1, { amount: 264_000, from: '2028-01' });
    assert.deepEqual(await listReturned(mai), []);
    const balanced = balanceOf((await read(id)).lines);
    assert.deepEqual([balanced.carriedOver, balanced.owedBack], [264_000, 36_000]);
    assert.deepEqual(await at(), [2, 1, 0]);
    assert.equal(await answer(await sent([again])), 'recorded');
    assert.deepEqual(await at(), [2, 0, 0]);
    assert.equal(await covered(), before);
  });

  it('is answered with every reason against it at once, and nothing half written', async () => {
    const record = await collect(2, { from: '2028-02' });
    const draft = await opened([record]);
    assert.deepEqual(await answer(draft), ['not-sent']);
    assert.deepEqual(await answer(newId()), ['batch-unknown']);
    await sendBatch(manager, { batchId: draft });
    const wrong = { recordId: newId(), reason: 'Sai' };
    const blank = { recordId: record, reason: '' };
    assert.deepEqual(await answer(draft, [wrong, blank, blank], { on: addDays(TODAY, 1) }), [
      'day-to-come',
      'refused-not-in-batch',
      'reason-missing',
      'refused-twice',
    ]);
    assert.deepEqual(await answer(draft, [], { on: addDays(TODAY, -1) }), ['answered-before-sent']);
    assert.equal(stateOf(await read(draft)), 'sent');
    const both = await Promise.all([answer(draft), answer(draft, [{ recordId: record, reason: 'Sai' }])]);
    assert.deepEqual(both.map(String).toSorted(), ['answered-before', 'recorded']);
  });

  it('leaves the journal and who waits as counting everything again would have them', async () => {
    const verified = await verifyRegister(deskOf(of.db));
    assert.deepEqual(
      verified.filter(({ differences }) => differences > 0),
      [],
    );
  });

  it('is seen by its organisation and by officers of its areas; of people out of sight only the money', async () => {
    await of.db.asOwner((tx) =>
      tx.query('update organisations set area_id = $2 where province_id = $1 and code = $3', [
        BAC_KAN,
        here,
        POST_OFFICE,
      ]),
    );
    const record = await collect(0, { from: '2028-03' });
    const id = await sent([record]);
    const sees = async (desk: Desk): Promise<boolean> => {
      const listed = (await listBatches(desk, PAGE)).batches.some((each) => each.id === id);
      assert.equal((await readBatch(desk, id)) !== null, listed);
      return listed;
    };
    assert.ok(await sees(manager));
    assert.ok(await sees(deskIn(of.db, 'officer', { areas: [here] })));
    assert.ok(await sees(deskIn(of.db, 'auditor')));
    assert.ok(!(await sees(deskIn(of.db, 'officer', { areas: [there] }))));
    assert.ok(!(await sees(union)));
    await of.db.asOwner((tx) =>
      tx.query(
        `insert into person_corrections (province_id, id, person_id, area_id, reason, recorded_at) values ($1, $2, $3, $4, 'nhầm xã', now())`,
        [BAC_KAN, newId(), person(0), there],
      ),
    );
    const near = deskIn(of.db, 'officer', { areas: [here] });
    const [line] = (await read(id, near)).lines;
    assert.deepEqual([line?.name, line?.personId, line?.amount], [null, null, 264_000]);
    assert.deepEqual(await answer(id, [], { desk: near }), ['record-out-of-sight']);
    assert.equal(await answer(id, [], { desk: manager }), 'recorded');
  });
});
