import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, month, monthOf } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { accountForBook } from '#server/receipts/account-for-book.ts';
import { confirmReceipt } from '#server/receipts/confirm-receipt.ts';
import { handOverBook } from '#server/receipts/hand-over-book.ts';
import { listHeld } from '#server/receipts/list-held.ts';
import { listReceipts } from '#server/receipts/list-receipts.ts';
import { printReceipt } from '#server/receipts/print-receipt.ts';
import { readReceipt } from '#server/receipts/read-receipt.ts';
import { returnBook } from '#server/receipts/return-book.ts';
import type { AskedReceipt } from '#server/receipts/take-number.ts';
import { voidReceipt } from '#server/receipts/void-receipt.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { reverseContribution } from '#server/register/collecting/reverse-contribution.ts';
import { heldChoices } from '#ui/office/receipts/receipt-words.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker, type Worker } from '../support/receipt-books.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = day('2026-11-26');
/** Issued now, by the clock of the database. */
const NOW = monthOf(dayInVietNam(new Date()));
const LIST = { month: NOW, number: null, bookId: null };
const PAGE = { limit: 50, offset: 0 };

onEveryDatabase('a payment with a receipt', (of) => {
  let here: number;
  let there: number;
  let mai: Worker;
  let lan: Worker;
  let paper: Uuid;
  let series: Uuid;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    mai = await addWorker(of.db, 'collector', { name: 'Nông Thị Mai' });
    lan = await addWorker(of.db, 'collector', { name: 'Hà Thị Lan' });
    paper = await addBook(of.db, { symbol: 'AA/26', first: 101, last: 150 }, mai);
    series = await addBook(of.db, { symbol: 'BH26-BK/1/E', kind: 'electronic', first: 1, last: 3 }, mai);
  });

  /** Somebody who has paid nothing yet. */
  const somebody = async (): Promise<Uuid> => {
    const [person] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId: here, birthDate: '1985' }]),
    );
    assert.ok(person);
    return person;
  };
  interface Given {
    id?: Uuid;
    person?: Uuid;
    shown?: number;
    income?: number;
    desk?: Desk;
  }
  const collect = async (receipt: AskedReceipt | null, given: Given = {}) => {
    const { id = uuid(randomUUID()), shown = 264_000, income = 1_500_000, desk = mai.desk } = given;
    const personId = given.person ?? (await somebody());
    const asked = { personId, income, method: '1', fromMonth: month('2026-11'), paidOn: TODAY } as const;
    const money = { id, shown, receipt, receiptNo: null, notedAt: null, ...IN_CASH };
    return collectContribution(desk, { ...asked, ...money }, TODAY);
  };
  const said = async (answer: ReturnType<typeof collect>): Promise<unknown> => {
    const found = await answer;
    if (!found.ok) return found.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());
    const { outcome, receipt } = found.value;
    return receipt ? `${outcome} ${receipt.symbol} ${receipt.number}` : outcome;
  };
  const counts = async (bookId: Uuid) =>
    (await accountForBook(deskIn(of.db, 'manager'), bookId, TODAY))?.account.counts ?? assert.fail();
  const contributions = async (): Promise<number> =>
    of.db.asOwner(async (tx) => (await tx.query('select count(*)::int as n from contributions')).rows[0].n);
  const codeOf = async (answer: ReturnType<typeof collect>): Promise<string> => {
    const found = await answer;
    assert.ok(found.ok && found.value.receipt);
    return found.value.receipt.code;
  };

  it('takes the number that was typed of a paper book, and the contribution says which', async () => {
    const id = uuid(randomUUID());
    assert.equal(await said(collect({ bookId: paper, number: 101 }, { id })), 'recorded AA/26 101');
    const { rows } = await of.db.asOwner((tx) =>
      tx.query('select receipt_no as "receiptNo" from contributions where id = $1', [id]),
    );
    assert.deepEqual(rows, [{ receiptNo: 'AA/26 0000101' }]);
    assert.equal((await counts(paper)).issued, 1);
  });

  it('answers with the same receipt where it is sent again, whatever number is asked then, also at the same moment', async () => {
    const [id, person] = [uuid(randomUUID()), await somebody()];
    const both = await Promise.all([1, 2].map(() => said(collect({ bookId: paper, number: 102 }, { id, person }))));
    assert.deepEqual(both.toSorted(), ['recorded AA/26 102', 'unchanged AA/26 102']);
    assert.equal(await said(collect({ bookId: paper, number: 103 }, { id, person })), 'unchanged AA/26 102');
    assert.equal(await said(collect({ bookId: series, number: null }, { id, person })), 'unchanged AA/26 102');
    assert.deepEqual([(await counts(paper)).issued, (await counts(series)).issued], [2, 0]);
  });

  it('is refused with every reason at once, and then neither money nor number is recorded', async () => {
    const before = await contributions();
    assert.deepEqual(await said(collect({ bookId: paper, number: 101 })), ['number-issued receiptNo']);
    assert.deepEqual(await said(collect({ bookId: paper, number: 100 })), ['number-outside receiptNo']);
    assert.deepEqual(await said(collect({ bookId: paper, number: 151 })), ['number-outside receiptNo']);
    assert.deepEqual(await said(collect({ bookId: paper, number: null })), ['number-missing receiptNo']);
    assert.deepEqual(await said(collect({ bookId: uuid(randomUUID()), number: 1 })), ['book-unknown receipt']);
    const lost = { bookId: paper, first: 110, last: 110, kind: 'lost', reason: 'rơi mất' } as const;
    assert.ok((await voidReceipt(mai.desk, lost)).ok);
    assert.deepEqual(await said(collect({ bookId: paper, number: 110 })), ['number-spoiled receiptNo']);
    const ofOthers = { desk: lan.desk, income: 1, shown: 1 };
    assert.deepEqual(await said(collect({ bookId: paper, number: 110 }, ofOthers)), [
      'law-refuses income',
      'number-not-held receiptNo',
      'number-spoiled receiptNo',
    ]);
    assert.deepEqual(await said(collect({ bookId: paper, number: 101 }, { shown: 1 })), [
      'price-is-other shown',
      'number-issued receiptNo',
    ]);
    const person = await somebody();
    assert.equal(await said(collect({ bookId: paper, number: 150 }, { person })), 'recorded AA/26 150');
    assert.deepEqual(await said(collect({ bookId: paper, number: 150 }, { person })), [
      'months-paid fromMonth',
      'number-issued receiptNo',
    ]);
    assert.equal(await contributions(), before + 1);
  });

  it('is not taken with a book of another organisation, nor with one that was given back', async () => {
    const union = await addWorker(of.db, 'collector', { organisation: WOMENS_UNION });
    assert.deepEqual(await said(collect({ bookId: paper, number: 111 }, { desk: union.desk })), [
      'book-unknown receipt',
    ]);
    const returned = await addBook(of.db, { symbol: 'RR/26', first: 1, last: 50 }, mai);
    const book = await accountForBook(deskIn(of.db, 'manager'), returned, TODAY);
    const handoverId = book?.handovers[0]?.id ?? assert.fail();
    assert.ok((await returnBook(deskIn(of.db, 'manager'), { handoverId, returnedOn: TODAY }, TODAY)).ok);
    assert.deepEqual(await said(collect({ bookId: returned, number: 1 })), ['number-not-held receiptNo']);
  });

  it('takes the next number of a series, past those that are void, until none is left', async () => {
    const next = { bookId: series, number: null };
    assert.ok((await voidReceipt(mai.desk, { bookId: series, first: 2, last: 2, kind: 'void', reason: 'thử máy' })).ok);
    assert.equal(await said(collect(next)), 'recorded BH26-BK/1/E 1');
    assert.equal(await said(collect(next)), 'recorded BH26-BK/1/E 3');
    assert.deepEqual(await said(collect(next)), ['series-used-up receipt']);
    assert.deepEqual(await counts(series), { issued: 2, void: 1, lost: 0, held: 0, returned: 0, store: 0 });
  });

  it('takes the lowest number of a series that is free: one that was named out of turn strands none, nor takes one twice', async () => {
    const own = await addBook(of.db, { symbol: 'BH26-BK/3/E', kind: 'electronic', first: 11, last: 16 }, mai);
    const take = (number: number | null) => said(collect({ bookId: own, number }));
    assert.equal(await take(16), 'recorded BH26-BK/3/E 16');
    assert.equal(await take(12), 'recorded BH26-BK/3/E 12');
    const rest = await Promise.all([1, 2, 3, 4, 5].map(() => take(null)));
    assert.deepEqual(rest.map(String).toSorted(), [
      ...[11, 13, 14, 15].map((each) => `recorded BH26-BK/3/E ${each}`),
      'series-used-up receipt',
    ]);
  });

  it('takes no number of a block that a device has, neither by name nor in turn', async () => {
    const own = await addBook(of.db, { symbol: 'BH26-BK/4/E', kind: 'electronic', first: 1, last: 20 });
    const hand = async (first: number, last: number, device: string | null) => {
      const given = { id: uuid(randomUUID()), bookId: own, holder: mai.id, device, numbers: { first, last } };
      assert.ok((await handOverBook(deskIn(of.db, 'manager'), { ...given, handedOn: TODAY }, TODAY)).ok);
    };
    await hand(1, 10, 'Máy tính bảng 1');
    assert.deepEqual(await said(collect({ bookId: own, number: null })), ['series-used-up receipt']);
    await hand(11, 12, null);
    const answers = [];
    for (const number of [10, 11, null, null]) answers.push(await said(collect({ bookId: own, number })));
    assert.deepEqual(answers, [
      ['number-not-held receiptNo'],
      'recorded BH26-BK/4/E 11',
      'recorded BH26-BK/4/E 12',
      ['series-used-up receipt'],
    ]);
    const shown = heldChoices(await listHeld(mai.desk), 'vi').find(({ value }) => value === own);
    assert.equal(shown?.text, 'BH26-BK/4/E, còn 0 số', 'the ten of the device are not counted');
  });

  it('takes a number once where many are taken at the same moment', async () => {
    const own = await addBook(of.db, { symbol: 'BH26-BK/2/E', kind: 'electronic', first: 1, last: 5 }, mai);
    const answers = await Promise.all(Array.from({ length: 7 }, () => said(collect({ bookId: own, number: null }))));
    assert.deepEqual(answers.map(String).toSorted(), [
      ...[1, 2, 3, 4, 5].map((each) => `recorded BH26-BK/2/E ${each}`),
      ...['series-used-up receipt', 'series-used-up receipt'],
    ]);
    const same = await Promise.all([1, 2, 3].map(() => said(collect({ bookId: paper, number: 120 }))));
    assert.deepEqual(same.map(String).toSorted(), [
      'number-issued receiptNo',
      'number-issued receiptNo',
      'recorded AA/26 120',
    ]);
  });

  it('leaves the receipt as it was where it is taken back: the receipt is shown as cancelled', async () => {
    const [id, person] = [uuid(randomUUID()), await somebody()];
    const code = await codeOf(collect({ bookId: paper, number: 121 }, { id, person }));
    const before = await counts(paper);
    assert.equal((await confirmReceipt(deskOf(of.db), code))?.lines[0]?.cancelledAt, null);
    const reversal = { id: uuid(randomUUID()), contributionId: id, reason: 'nhầm người', notedAt: null };
    assert.ok((await reverseContribution(mai.desk, person, reversal)).ok);
    assert.deepEqual(await counts(paper), before);
    assert.match((await confirmReceipt(deskOf(of.db), code))?.lines[0]?.cancelledAt ?? '', /^20\d\d-/);
    const listed = (await listReceipts(mai.desk, { ...LIST, number: 121 }, PAGE)).receipts;
    assert.deepEqual(
      listed.map(({ number, state, paid }) => [number, state, paid]),
      [[121, 'cancelled', 0]],
    );
    const printed = await printReceipt(mai.desk, { id: uuid(randomUUID()), code });
    assert.deepEqual(printed.ok || printed.error.map(({ kind }) => kind), ['receipt-cancelled']);
    assert.deepEqual(await said(collect({ bookId: paper, number: 121 })), ['number-issued receiptNo']);
  });

  it('is printed once; whatever is printed after it is a duplicate, and the same form prints the same', async () => {
    const code = await codeOf(collect({ bookId: paper, number: 122 }));
    const print = async (id: Uuid) => {
      const answer = await printReceipt(mai.desk, { id, code });
      return answer.ok ? answer.value : answer.error;
    };
    const first = uuid(randomUUID());
    assert.deepEqual([await print(first), await print(first)], [1, 1]);
    const others = await Promise.all([1, 2, 3].map(() => print(uuid(randomUUID()))));
    assert.deepEqual(others.map(String).toSorted(), ['2', '3', '4']);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(`select detail ->> 'print' as print from audit_entries where action = 'receipt.print' order by number`),
    );
    assert.deepEqual(
      rows.map((each) => each.print),
      ['1', '2', '3', '4'],
    );
    assert.equal((await readReceipt(mai.desk, code))?.prints.length, 4);
  });

  it('is confirmed to everybody who has the code, with nobody’s name or number, and to nobody else', async () => {
    const code = await codeOf(collect({ bookId: paper, number: 123 }));
    const reader = deskIn(of.db, 'public');
    assert.match(code, /^[\w-]{24}$/);
    assert.deepEqual(await confirmReceipt(reader, code), {
      ...{ symbol: 'AA/26', number: 123, organisation: `Đơn vị ${POST_OFFICE}`, place: 'Tỉnh Bắc Kạn' },
      lines: [...[{ scheme: 'vsi', paid: 264_000, fromMonth: '2026-11', months: 1, paidOn: TODAY, cancelledAt: null }]],
    });
    for (const wrong of [code.slice(0, -1), `${code}x`, code.toLowerCase(), '', '%', "' or true --"]) {
      assert.equal(await confirmReceipt(reader, wrong), null, wrong);
    }
    await assert.rejects(
      reader.read((tx) => tx.query('select code from receipts')),
      { code: '42501' },
    );
  });

  it('is seen by whoever sees the person and the book: its collector, its organisation, the office of the area (S03)', async () => {
    const code = await codeOf(collect({ bookId: paper, number: 124 }));
    const isRead = async (desk: Desk): Promise<boolean[]> => [
      (await readReceipt(desk, code)) !== null,
      (await printReceipt(desk, { id: uuid(randomUUID()), code })).ok,
      (await listReceipts(desk, { ...LIST, number: 124 }, PAGE)).total === 1,
    ];
    for (const desk of [
      mai.desk,
      deskIn(of.db, 'manager'),
      deskIn(of.db, 'officer', { areas: [here] }),
      deskIn(of.db, 'officer'),
    ]) {
      assert.deepEqual(await isRead(desk), [true, true, true], desk.actor.role);
    }
    for (const desk of [
      lan.desk,
      deskIn(of.db, 'manager', { organisation: WOMENS_UNION }),
      deskIn(of.db, 'officer', { areas: [there] }),
      deskIn(of.db, 'partner'),
    ]) {
      assert.deepEqual(await isRead(desk), [false, false, false], desk.actor.role);
    }
  });

  it('is listed by month and number with what was taken; what was taken back counts no money', async () => {
    const found = await listReceipts(mai.desk, LIST, PAGE);
    assert.equal(found.total, found.receipts.length);
    const held = found.receipts.filter(({ state }) => state === 'holds');
    assert.equal(found.paid, held.length * 264_000);
    assert.ok(held.length < found.total);
    assert.equal((await listReceipts(mai.desk, { ...LIST, month: addMonths(NOW, -1) }, PAGE)).total, 0);
    assert.equal((await listReceipts(mai.desk, { ...LIST, bookId: series }, PAGE)).total, 2);
    assert.equal((await listReceipts(mai.desk, LIST, { limit: 2, offset: 1 })).receipts.length, 2);
  });
});
