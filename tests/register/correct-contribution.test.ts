import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, firstDay, type Month, monthOf } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { listClosings } from '#server/closings/list-closings.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { readClosing } from '#server/closings/read-closing.ts';
import type { Desk } from '#server/desk/desk.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { listReceipts } from '#server/receipts/list-receipts.ts';
import type { AskedReceipt } from '#server/receipts/take-number.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { correctContribution } from '#server/register/collecting/correct-contribution.ts';
import { quoteCorrection, type RightPayment } from '#server/register/collecting/quote-correction.ts';
import { reverseContribution } from '#server/register/collecting/reverse-contribution.ts';
import { readPerson } from '#server/register/read-person.ts';
import { recordEnding } from '#server/register/record-ending.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker } from '../support/receipt-books.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';

const TODAY = dayInVietNam(new Date());
const PAGE = { limit: 50, offset: 0 };
const NEXT = addMonths(monthOf(TODAY), 1);
/** A month of the lowest income of 2026, as a member of no supported group pays it. */
const MONTH = 264_000;

onEveryDatabase('a payment that was recorded wrong', (of) => {
  let here: number;
  let mai: Desk;
  let lan: Desk;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    mai = deskNamed(of.db, 'Mai');
    lan = deskNamed(of.db, 'Lan', 'officer');
  });

  const newId = (): Uuid => uuid(randomUUID());
  /** Somebody who has paid for three months from the next one on. */
  const payer = async (
    desk = mai,
    receipt: AskedReceipt | null = null,
  ): Promise<{ personId: Uuid; contributionId: Uuid }> => {
    const [personId] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId: here, birthDate: '1985' }]),
    );
    assert.ok(personId);
    const asked = { personId, income: 1_500_000, method: '3', fromMonth: NEXT, paidOn: TODAY } as const;
    const money = { id: newId(), shown: 3 * MONTH, receipt, receiptNo: null, notedAt: null, ...IN_CASH };
    assert.ok((await collectContribution(desk, { ...asked, ...money }, TODAY)).ok);
    return { personId, contributionId: money.id };
  };
  const corrected = (
    method: '1' | '3' | '6',
    { income = 1_500_000, fromMonth = NEXT }: { income?: number; fromMonth?: Month } = {},
  ) => ({ is: 'corrected', income, method, fromMonth }) as const satisfies RightPayment;
  const unused = (unusedFrom: Month) =>
    ({ is: 'unused', unusedFrom, because: 'death' }) as const satisfies RightPayment;
  const correct = async (
    of_: { personId: Uuid; contributionId: Uuid },
    right: RightPayment,
    { shown, id = newId(), desk = lan }: { shown: number; id?: Uuid; desk?: Desk },
  ) => {
    const money = { id, shown, receipt: null, notedAt: null, ...IN_CASH };
    const answer = await correctContribution(desk, { ...of_, right, reason: 'ghi nhầm số tháng', ...money }, TODAY);
    return answer.ok ? answer.value.outcome : answer.error.map(({ kind, at }) => `${kind} ${at}`);
  };
  const paidOf = async (personId: Uuid): Promise<unknown> => {
    const person = await readPerson(deskOf(of.db), personId, TODAY);
    return [person?.cover.vsi.paid, person?.cover.vsi.spans];
  };
  const heldBy = async ({ actor }: Desk): Promise<number> =>
    (await listClosings(deskOf(of.db), { limit: 50, offset: 0 })).held.find(({ collector }) => collector === actor.name)
      ?.held ?? 0;

  it('is corrected with an extra charge: one payment counts, and whoever corrects it holds the difference', async () => {
    const paid = await payer();
    const [first, second] = [await heldBy(mai), await heldBy(lan)];
    const quote = await quoteCorrection(lan, { ...paid, right: corrected('6') }, TODAY);
    assert.ok(quote.ok);
    assert.deepEqual(
      [quote.value.before.paid, quote.value.after.paid, quote.value.difference],
      [3 * MONTH, 6 * MONTH, 3 * MONTH],
    );
    assert.deepEqual(await correct(paid, corrected('6'), { shown: MONTH }), ['price-is-other shown']);
    const id = newId();
    const both = await Promise.all([1, 2].map(() => correct(paid, corrected('6'), { shown: 3 * MONTH, id })));
    assert.deepEqual(both.toSorted(), ['recorded', 'unchanged']);
    const [sum] = (await paidOf(paid.personId)) as [number];
    assert.equal(sum, 6 * MONTH, 'the old one and the new one are not both counted (S08)');
    assert.deepEqual([(await heldBy(mai)) - first, (await heldBy(lan)) - second], [0, 3 * MONTH]);
    assert.deepEqual(await correct(paid, corrected('1'), { shown: 0 }), ['reversed-already contributionId']);
    const again = await reverseContribution(lan, paid.personId, {
      id: newId(),
      contributionId: id,
      reason: 'thôi',
      notedAt: null,
    });
    assert.ok(again.ok);
    assert.deepEqual([(await heldBy(mai)) - first, (await heldBy(lan)) - second], [0, -3 * MONTH]);
  });

  it('has a receipt of its own, and the closing, its lines and the receipts agree on what whoever corrects it holds', async () => {
    const collector = await addWorker(of.db, 'collector');
    const series = { symbol: 'BH26-BK/9/E', kind: 'electronic', first: 1, last: 9 } as const;
    const bookId = await addBook(of.db, series, collector);
    const paid = await payer(collector.desk, { bookId, number: null });
    const money = { id: newId(), shown: 3 * MONTH, receipt: { bookId, number: null }, notedAt: null, ...IN_CASH };
    const given = { ...paid, right: corrected('6'), reason: 'ghi nhầm số tháng', ...money };
    const answer = await correctContribution(collector.desk, given, TODAY);
    assert.ok(answer.ok && answer.value.receipt);
    const id = newId();
    assert.ok((await makeClosing(collector.desk, { id, of: null })).ok);
    const closing = await readClosing(collector.desk, id);
    assert.deepEqual(
      closing?.lines.map(({ amount, receiptNo, reversedOn }) => [amount, receiptNo?.slice(-7), reversedOn !== null]),
      [
        [3 * MONTH, '0000001', false],
        [-3 * MONTH, '0000001', true],
        [6 * MONTH, '0000002', false],
      ],
    );
    const { receipts, paid: held } = await listReceipts(collector.desk, { month: null, number: null, bookId }, PAGE);
    assert.deepEqual(receipts.map(({ number, state }) => [number, state]).toSorted(), [
      [1, 'cancelled'],
      [2, 'holds'],
    ]);
    assert.deepEqual([closing?.amount, closing?.cash, held], [6 * MONTH, 6 * MONTH, 6 * MONTH]);
  });

  it('is corrected with a refund, never of more than was paid', async () => {
    const paid = await payer();
    const [first, second] = [await heldBy(mai), await heldBy(lan)];
    assert.equal(await correct(paid, corrected('1'), { shown: -2 * MONTH }), 'recorded');
    assert.equal(((await paidOf(paid.personId)) as [number])[0], MONTH);
    assert.deepEqual([(await heldBy(mai)) - first, (await heldBy(lan)) - second], [0, -2 * MONTH]);
  });

  it('is given back for the months that are not used, by the rule of refunds', async () => {
    const paid = await payer();
    const right = (months: number) => unused(addMonths(NEXT, months));
    assert.deepEqual(await correct(paid, right(0), { shown: 0 }), ['nothing-used unusedFrom']);
    assert.deepEqual(await correct(paid, right(3), { shown: 0 }), ['law-refuses unusedFrom']);
    assert.equal(await correct(paid, right(2), { shown: -MONTH }), 'recorded');
    const [sum] = (await paidOf(paid.personId)) as [number];
    assert.equal(sum, 2 * MONTH);
  });

  it('is given back only with the reason for which cover ends, and the register has that ending once', async () => {
    const paid = await payer();
    const from = addMonths(NEXT, 2);
    const endings = async () =>
      (await readPerson(deskOf(of.db), paid.personId, TODAY))?.facts.flatMap((fact) =>
        fact.kind === 'ending' ? [[fact.reason, fact.on]] : [],
      );
    const refused = ['ending-not-recorded because'];
    assert.deepEqual(
      await correct(paid, unused(from), { shown: -MONTH, desk: mai }),
      refused,
      'a collector records none',
    );
    assert.deepEqual(await endings(), []);
    assert.equal(await correct(paid, unused(from), { shown: -MONTH }), 'recorded');
    assert.deepEqual(await endings(), [['death', firstDay(from)]]);

    const another = await payer();
    const ending = { id: newId(), scheme: 'vsi', reason: 'death', endedOn: TODAY } as const;
    assert.ok((await recordEnding(lan, another.personId, ending)).ok);
    assert.equal(await correct(another, unused(from), { shown: -MONTH, desk: mai }), 'recorded');
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });

  it('stays as it is where the right one is the same, or is refused by the law, or is of others', async () => {
    const paid = await payer();
    const before = await paidOf(paid.personId);
    assert.deepEqual(await correct(paid, corrected('3'), { shown: 0 }), ['same-payment income']);
    assert.deepEqual(await correct(paid, corrected('3', { income: 100_000 }), { shown: 0 }), ['law-refuses income']);
    const looks = await of.db.asOwner((tx) =>
      tx.query(`select from audit_entries where action = 'contribution.quote-correction' and detail->>'person' = $1`, [
        paid.personId,
      ]),
    );
    assert.equal(looks.rowCount, 2, 'what is refused tells of the person: each look is in the audit');
    const unknown = { ...paid, contributionId: newId() };
    assert.deepEqual(await correct(unknown, corrected('1'), { shown: 0 }), ['reversed-not-found contributionId']);
    assert.deepEqual(await paidOf(paid.personId), before);
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });
});
