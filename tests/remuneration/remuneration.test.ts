import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month } from '#base/months.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import { answerBatch } from '#server/batches/answer-batch.ts';
import { openBatch } from '#server/batches/open-batch.ts';
import { sendBatch } from '#server/batches/send-batch.ts';
import type { Desk } from '#server/desk/desk.ts';
import { closeRemuneration } from '#server/remuneration/close-remuneration.ts';
import { listRates } from '#server/remuneration/list-rates.ts';
import { listRemuneration } from '#server/remuneration/list-remuneration.ts';
import { readRemuneration } from '#server/remuneration/read-remuneration.ts';
import { recordRate, type SentRate } from '#server/remuneration/record-rate.ts';
import { withdrawRate } from '#server/remuneration/withdraw-rate.ts';
import { deskNamed, pay } from '../support/closings.ts';
import { onEveryDatabase, onOneDatabase, type TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = dayInVietNam(new Date());
const newId = (): Uuid => uuid(randomUUID());
const kinds = (answer: Result<unknown, readonly Problem[]>): unknown =>
  answer.ok ? answer.value : answer.error.map(({ kind }) => kind);

/** An organisation with collectors, those who pay, and whoever accepts. */
async function makeDrive({ db }: TestDatabase) {
  const people = await db.asOwner(async (tx) => {
    await openRegister(tx);
    const [areaId] = await twoCommunes(tx);
    return addNamedPeople(
      tx,
      ['Lý Thị Mẩy', 'Nông Văn Dũng', 'Hoàng Thị Sen'].map((name) => ({ name, areaId })),
    );
  });
  await addOrganisations(db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
  const [manager, officer] = [deskNamed(db, 'Quý', 'manager'), deskIn(db, 'officer')];
  let receipt = 0;
  let paidMonth = 0;
  /** Collects a record of a month of its own, so that nobody pays a month twice. */
  const collect = async (index: number, amount: number, scheme: Scheme = 'vsi', by = 'Mai'): Promise<Uuid> => {
    receipt += 1;
    paidMonth += 1;
    const fromMonth = `${2010 + Math.floor(paidMonth / 12)}-${String(1 + (paidMonth % 12)).padStart(2, '0')}`;
    const person = people[index % people.length] ?? assert.fail();
    return pay(deskNamed(db, by), person, { paid: amount, scheme, fromMonth, receiptNo: `AA/26 ${1_000 + receipt}` });
  };
  const accept = async (records: readonly Uuid[], scheme: Scheme = 'vsi'): Promise<void> => {
    const id = newId();
    assert.equal(kinds(await openBatch(manager, { id, scheme, month: month('2026-11'), records })), 'recorded');
    assert.equal(kinds(await sendBatch(manager, { batchId: id })), 'recorded');
    const answered = { batchId: id, answeredOn: TODAY, documentNo: null, fileName: null, refused: [] };
    assert.equal(kinds(await answerBatch(officer, answered, TODAY)), 'recorded');
  };
  const rate = async (given: Partial<SentRate>): Promise<Uuid> => {
    const id = newId();
    const usual = {
      id,
      scheme: 'vsi' as const,
      kind: 'new' as const,
      method: null,
      areaCode: null,
      percent: null,
      dong: null,
    };
    const sent = { ...usual, validFrom: addDays(TODAY, -30), document: 'Công văn thử', ...given };
    assert.equal(kinds(await recordRate(officer, sent)), 'recorded');
    return id;
  };
  const close = async (desk: Desk = manager, { id = newId(), lastDay = TODAY, organisation = POST_OFFICE } = {}) =>
    kinds(await closeRemuneration(desk, { id, organisation, lastDay }, TODAY));
  return {
    manager,
    officer,
    union: deskNamed(db, 'Thoa', 'manager', { organisation: WOMENS_UNION }),
    people,
    collect,
    accept,
    rate,
    close,
  };
}

onEveryDatabase('remuneration', (of) => {
  let drive: Awaited<ReturnType<typeof makeDrive>>;
  before(async () => {
    drive = await makeDrive(of);
  });

  it('is of what the SI office accepted, by the rate of scheme and kind; a missing rate is a refusal, never nought', async () => {
    const { manager, collect, accept, rate, close } = drive;
    assert.deepEqual(await close(), ['nothing-accepted']);
    const [first, again] = [await collect(0, 264_000), await collect(0, 792_000)];
    const household = await collect(1, 1_263_600, 'hhi', 'Lan');
    await collect(2, 500_000);
    assert.deepEqual(await close(), ['nothing-accepted'], 'what waits for the SI office is not paid for');
    await accept([first, again]);
    await accept([household], 'hhi');
    assert.deepEqual(await close(), ['rate-missing', 'rate-missing', 'rate-missing']);
    await rate({ percent: 10.5 });
    await rate({ kind: 'continuing', percent: 5 });
    const { open } = await listRemuneration(manager, TODAY);
    assert.deepEqual(
      [open[0]?.records, open[0]?.remuneration, open[0]?.missing],
      [3, 27_720 + 39_600, [{ scheme: 'hhi', kind: 'new', method: '1', records: 1 }]],
    );
    await rate({ scheme: 'hhi', dong: 12_000 });
    const id = newId();
    assert.equal(await close(manager, { id }), 'recorded');
    assert.equal(await close(manager, { id }), 'unchanged');
    const period = (await readRemuneration(manager, id)) ?? assert.fail();
    assert.deepEqual(
      period.rows.map(({ collectorName, scheme, kind, records, amount, remuneration }) => [
        ...[collectorName, scheme, kind, records, amount, remuneration],
      ]),
      [
        ['Nông Thị Lan', 'hhi', 'new', 1, 1_263_600, 12_000],
        ['Nông Thị Mai', 'vsi', 'new', 1, 264_000, 27_720],
        ['Nông Thị Mai', 'vsi', 'continuing', 1, 792_000, 39_600],
      ],
    );
    assert.equal(
      period.remuneration,
      period.lines.reduce((sum, { remuneration }) => sum + remuneration, 0),
    );
  });

  it('is closed once; what is accepted later comes into the next period, and a frozen one keeps its rates', async () => {
    const { manager, collect, accept, rate, close } = drive;
    assert.deepEqual(await close(), ['closed-already', 'nothing-accepted']);
    assert.deepEqual(await close(manager, { lastDay: addDays(TODAY, 1) }), ['period-to-come', 'nothing-accepted']);
    await accept([await collect(1, 100_000)]);
    await rate({ kind: 'new', percent: 50 });
    const { open, periods } = await listRemuneration(manager, TODAY);
    assert.equal(open[0]?.remuneration, 50_000, 'the newest rate counts');
    const [frozen] = periods;
    assert.equal(frozen?.remuneration, 12_000 + 27_720 + 39_600);
    assert.deepEqual(await close(), ['closed-already'], 'a period that was closed today is not closed twice');
  });

  it('takes back what it paid for a record that was taken back afterwards', async () => {
    const { manager, people, close } = drive;
    const { periods } = await listRemuneration(manager, TODAY);
    const { lines } = (await readRemuneration(manager, periods[0]?.id ?? assert.fail())) ?? assert.fail();
    const paid = lines.find(({ kind }) => kind === 'continuing') ?? assert.fail();
    await pay(deskNamed(of.db, 'Mai'), people[0] ?? assert.fail(), {
      ...{ paid: 792_000, fromMonth: '2010-03', reverses: paid.id },
    });
    const open = (await listRemuneration(manager, TODAY)).open[0];
    assert.deepEqual([open?.records, open?.remuneration], [2, 50_000 - 39_600]);
    assert.deepEqual(await close(), ['closed-already']);
  });

  it('goes by the most particular rate: of the area, then of the method, then the newest', async () => {
    const { manager, rate } = drive;
    const openNow = async () => (await listRemuneration(manager, TODAY)).open[0]?.remuneration;
    await rate({ percent: 20, method: '1', validFrom: addDays(TODAY, -60) });
    assert.equal(await openNow(), 20_000 - 39_600, 'of its method, though it is older');
    await rate({ percent: 30, method: '12' });
    assert.equal(await openNow(), 20_000 - 39_600, 'of another method');
    await rate({ percent: 40, validFrom: addDays(TODAY, 1) });
    assert.equal(await openNow(), 20_000 - 39_600, 'of a day to come');
  });

  it('has rates with a text that says so, either a share or an amount; a used one is not withdrawn', async () => {
    const { officer, manager, rate } = drive;
    const given = {
      id: newId(),
      scheme: 'vsi' as const,
      kind: 'new' as const,
      method: null,
      validFrom: TODAY,
      document: 'x',
    };
    const refused = async (more: Partial<SentRate>) =>
      kinds(await recordRate(officer, { ...given, areaCode: null, percent: null, dong: null, ...more }));
    assert.deepEqual(await refused({ areaCode: '9999999' }), ['area-not-known', 'rate-not-one']);
    assert.deepEqual(await refused({ percent: 1, dong: 1 }), ['rate-not-one']);
    const wrong = await rate({ percent: 99 });
    const undo = async (rateId: Uuid) => kinds(await withdrawRate(officer, { rateId, reason: 'gõ nhầm' }));
    assert.equal(await undo(wrong), 'recorded');
    assert.equal(await undo(wrong), 'unchanged');
    assert.deepEqual(await undo(newId()), ['rate-unknown']);
    const used = (await listRates(manager)).find(({ dong }) => dong === 12_000) ?? assert.fail();
    assert.deepEqual(await undo(used.id), ['rate-used']);
  });

  it('is of one’s own organisation: of others nothing is seen or closed', async () => {
    const { union, officer, close } = drive;
    const seen = await listRemuneration(union, TODAY);
    assert.deepEqual([seen.open, seen.periods], [[], []]);
    assert.deepEqual(await close(union), ['organisation-not-in-sight']);
    assert.ok((await listRemuneration(officer, TODAY)).periods.length > 0);
    const collector = deskNamed(of.db, 'Mai');
    assert.deepEqual((await listRemuneration(collector, TODAY)).periods, []);
  });
});

onOneDatabase('periods of remuneration', (of) => {
  it('have every accepted record once, whatever was taken back, and sum to what holds', async () => {
    const { manager, people, collect, accept, rate, close } = await makeDrive(of);
    await rate({ percent: 8, validFrom: addDays(TODAY, -400) });
    await rate({ kind: 'continuing', percent: 8, validFrom: addDays(TODAY, -400) });
    let before = 0;
    const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 3_000_000 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(amounts, { minLength: 1, maxLength: 3 }), async (batches) => {
        let holds = 0;
        for (const records of batches) {
          const ids = [];
          for (const [amount] of records) ids.push(await collect(0, amount));
          await accept(ids);
          for (const [index, [amount, isTakenBack]] of records.entries()) {
            const id = ids[index] ?? assert.fail();
            if (!isTakenBack) holds += amount;
            else await pay(deskNamed(of.db, 'Mai'), people[0] ?? assert.fail(), { paid: amount, reverses: id });
          }
        }
        const { open } = await listRemuneration(manager, TODAY);
        assert.equal((open[0]?.amount ?? 0) - before, holds, 'taken back before it was paid for, it is in no period');
        before += holds;
      }),
      { numRuns: 8 },
    );
    const id = newId();
    if (before > 0) assert.equal(await close(manager, { id }), 'recorded');
    const period = await readRemuneration(manager, id);
    assert.equal(period?.amount ?? 0, before);
    assert.equal(
      period?.lines.reduce((sum, { amount }) => sum + Math.round((amount * 8) / 100), 0) ?? 0,
      period?.remuneration ?? 0,
    );
    assert.deepEqual((await listRemuneration(manager, TODAY)).open, []);
  });
});
