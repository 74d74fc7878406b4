import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import { type BatchRecord, balanceOf, batchCode, type RecordsOfBatch, stateOf } from '#register/money/batch.ts';
import { openBatch } from '#server/batches/open-batch.ts';
import { readBatch } from '#server/batches/read-batch.ts';
import { sendBatch } from '#server/batches/send-batch.ts';
import type { Desk } from '#server/desk/desk.ts';
import { importBatchAnswer } from '#server/imports/import-batch-answer.ts';
import { readPerson } from '#server/register/read-person.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onOneDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

const NOW = new Date();
const TODAY = dayInVietNam(NOW);
const HEADS = ['Mã đợt', 'Mã hồ sơ', 'Biên lai', 'Mã số BHXH', 'Kết quả', 'Lý do'];

onOneDatabase('the file in which the SI office answers a batch', (of) => {
  let people: Uuid[];
  let manager: Desk;
  let folder: string;
  let receipts = 0;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baophu-answer-'));
    people = await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      const [areaId] = await twoCommunes(tx);
      return addNamedPeople(tx, [
        { name: 'Lý Thị Mẩy', areaId, siCode: '0600000001' },
        { name: 'Nông Văn Dũng', areaId, siCode: '0600000002' },
        { name: 'Hoàng Thị Sen', areaId, siCode: '0600000003' },
      ]);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    manager = deskNamed(of.db, 'Quý', 'manager');
  });
  after(() => rm(folder, { recursive: true }));

  /** A sent batch of a payment of each person. */
  async function sent(fromMonth: string, shared: string | null = null): Promise<RecordsOfBatch> {
    for (const person of people) {
      receipts += 1;
      await pay(manager, person, { paid: 264_000, fromMonth, receiptNo: shared ?? `AA/26 000${receipts}` });
    }
    const id = uuid(randomUUID());
    assert.ok((await openBatch(manager, { id, scheme: 'vsi', month: month('2026-11'), records: null })).ok);
    assert.ok((await sendBatch(manager, { batchId: id })).ok);
    return (await readBatch(manager, id)) ?? assert.fail();
  }
  const again = async ({ id }: RecordsOfBatch) => (await readBatch(manager, id)) ?? assert.fail();
  const row = (batch: RecordsOfBatch, line: BatchRecord | undefined, result: string, reason = ''): string[] => [
    ...[batchCode(batch), line?.id ?? '', line?.receiptNo ?? '', line?.siCode ?? '', result, reason],
  ];
  async function read(batch: RecordsOfBatch, rows: readonly string[][], heads = HEADS) {
    const path = join(folder, `${randomUUID()}.csv`);
    await writeFile(path, [heads, ...rows].map((cells) => cells.join(',')).join('\r\n'));
    return settle(batch, path);
  }
  async function settle(batch: RecordsOfBatch, path: string) {
    const given = { batchId: batch.id, path, fileName: 'ket-qua.csv', answeredOn: TODAY, documentNo: null };
    const answer = await importBatchAnswer(manager, given, NOW);
    return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
  }

  /** What the history of somebody says of payments for a month, the newest first: state, number of the batch, and in whose place. */
  async function historyOf(person: Uuid, fromMonth: string) {
    const page = await readPerson(manager, person, TODAY);
    return (page?.facts ?? []).flatMap((fact) =>
      fact.kind === 'contribution' && fact.fromMonth === fromMonth
        ? [[fact.acceptance?.state, fact.acceptance?.batch?.number ?? null, fact.insteadOf]]
        : [],
    );
  }

  it('is told every reason against it at once, and nothing is recorded', async () => {
    const batch = await sent('2027-01');
    const [one, two, three] = batch.lines;
    const other = { ...batch, number: batch.number + 1 };
    const nobodys = { ...(one ?? assert.fail()), id: uuid(randomUUID()) };
    assert.deepEqual(
      await read(batch, [
        row(other, one, 'chấp nhận'),
        row(batch, nobodys, 'chấp nhận'),
        row(batch, two, 'từ chối'),
        row(batch, two, 'chấp nhận'),
        row(batch, three, 'để sau'),
      ]),
      ['row-of-other-batch', 'row-of-no-record', 'refused-twice', 'result-unknown', 'record-missing', 'reason-missing'],
    );
    assert.deepEqual(await read(batch, [], ['Họ và tên', 'Số tiền']), ['no-answer-heads']);
    assert.equal(stateOf(await again(batch)), 'sent');
    assert.deepEqual(await read(batch, [row(batch, one, 'chấp nhận')]), ['record-missing', 'record-missing']);
    assert.equal(
      await read(
        batch,
        batch.lines.map((each) => row(batch, each, 'Chấp nhận')),
      ),
      'recorded',
    );
    assert.equal(stateOf(await again(batch)), 'accepted');
  });

  it('settles a batch, XLSX too; read twice it changes nothing, and another answer is refused', async () => {
    const batch = await sent('2027-02');
    const [one, two, three] = batch.lines;
    const rows = [row(batch, one, 'Từ chối', 'Sai mã số'), row(batch, two, 'Đạt'), row(batch, three, 'CHẤP NHẬN')];
    const path = join(folder, 'ket-qua.xlsx');
    await writeFile(
      path,
      await writeXlsx({ sheets: [{ name: 'Kết quả', rows: [['KẾT QUẢ'], HEADS, ...rows, ['Cộng: 3']] }] }),
    );
    assert.equal(await settle(batch, path), 'recorded');
    const settled = await again(batch);
    assert.deepEqual(
      settled.lines.map(({ answer, reason }) => [answer, reason]),
      [
        ['refused', 'Sai mã số'],
        ['accepted', null],
        ['accepted', null],
      ],
    );
    const { sent: all, ...parts } = balanceOf(settled.lines);
    assert.equal(
      Object.values(parts).reduce((sum, part) => sum + part, 0),
      all,
    );
    assert.equal(await settle(batch, path), 'unchanged');
    assert.deepEqual(
      await read(
        batch,
        batch.lines.map((each) => row(batch, each, 'chấp nhận')),
      ),
      ['answered-before'],
    );
  });

  it('names records by receipt and SI code where it has no codes of records, with the noughts that a spreadsheet cut off', async () => {
    const batch = await sent('2027-03', 'AA/26 0009999');
    const byReceipt = (line: BatchRecord, siCode = line.siCode?.replace(/^0/, '') ?? ''): string[] => [
      ...['', '', line.receiptNo ?? '', siCode, 'chấp nhận', ''],
    ];
    const [first] = batch.lines;
    assert.deepEqual(await read(batch, [byReceipt(first ?? assert.fail(), '')]), [
      'row-of-several-records',
      ...batch.lines.map(() => 'record-missing'),
    ]);
    assert.equal(
      await read(
        batch,
        batch.lines.map((each) => byReceipt(each)),
      ),
      'recorded',
    );
  });

  it('leaves in the history of a person what was refused, and what was collected in its place', async () => {
    const [refused, other] = people;
    assert.ok(refused && other);
    assert.deepEqual(await historyOf(refused, '2027-02'), [['refused', 2, null]]);
    assert.deepEqual(await historyOf(refused, '2027-03'), [['accepted', 3, 264_000]]);
    assert.deepEqual(await historyOf(other, '2027-03'), [['accepted', 3, null]]);
  });
});
