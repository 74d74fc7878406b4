import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { type Day, day } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { NumberRange } from '#register/receipt.ts';
import type { Desk } from '#server/desk/desk.ts';
import { accountForBook } from '#server/receipts/account-for-book.ts';
import type { NewBook } from '#server/receipts/data/books.ts';
import { handOverBook } from '#server/receipts/hand-over-book.ts';
import { listBooks } from '#server/receipts/list-books.ts';
import { listHeld } from '#server/receipts/list-held.ts';
import { openBook } from '#server/receipts/open-book.ts';
import { returnBook } from '#server/receipts/return-book.ts';
import { voidReceipt } from '#server/receipts/void-receipt.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker, type Worker } from '../support/receipt-books.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = day('2026-11-26');
const said = (answer: Result<unknown, readonly Problem[]>): unknown =>
  answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at ?? ''}`.trim());

onEveryDatabase('receipt books', (of) => {
  let mai: Worker;
  let lan: Worker;
  let ofUnion: Worker;
  before(async () => {
    await of.db.asOwner(openRegister);
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    mai = await addWorker(of.db, 'collector', { name: 'Nông Thị Mai' });
    lan = await addWorker(of.db, 'collector', { name: 'Hà Thị Lan' });
    ofUnion = await addWorker(of.db, 'collector', { name: 'Ma Văn Hội', organisation: WOMENS_UNION });
  });
  const manager = (organisation = POST_OFFICE): Desk => deskIn(of.db, 'manager', { organisation });

  const open = (given: Partial<NewBook>, desk = manager()) =>
    openBook(desk, {
      ...{
        id: uuid(randomUUID()),
        kind: 'paper',
        organisation: null,
        symbol: 'AA/26',
        bookNo: '1',
        first: 1,
        last: 50,
      },
      ...given,
    });
  const hand = (
    bookId: Uuid,
    holder: Worker,
    given: { numbers?: NumberRange; on?: Day; id?: Uuid; desk?: Desk } = {},
  ) =>
    handOverBook(
      given.desk ?? manager(),
      {
        ...{ id: given.id ?? uuid(randomUUID()), bookId, holder: holder.id, device: null },
        ...{ numbers: given.numbers ?? null, handedOn: given.on ?? TODAY },
      },
      TODAY,
    );
  const accounted = async (id: Uuid, desk = manager()): Promise<string[]> => {
    const found = await accountForBook(desk, id, TODAY);
    assert.ok(found);
    const { first, last } = found.book;
    const sum = Object.values(found.account.counts).reduce((all, count) => all + count, 0);
    assert.equal(sum, last - first + 1, 'the account sums to the size of the book');
    return found.account.ranges.map((each) =>
      [`${each.first}-${each.last}`, each.state, each.reason, each.handover?.holderName].filter(Boolean).join(' '),
    );
  };
  const openHandover = async (id: Uuid): Promise<Uuid> => {
    const handover = (await accountForBook(manager(), id, TODAY))?.handovers.find((each) => each.returnedOn === null);
    assert.ok(handover);
    return handover.id;
  };

  it('are opened by a manager for the own organisation, once however often it is sent', async () => {
    const id = uuid(randomUUID());
    const given = { id, symbol: 'BB/26', first: 101, last: 150 };
    assert.equal(said(await open(given)), 'recorded');
    assert.equal(said(await open(given)), 'unchanged');
    for (const other of [
      { symbol: 'BB/27' },
      { bookNo: '2' },
      { first: 100 },
      { last: 151 },
      { kind: 'electronic' } as const,
    ]) {
      assert.deepEqual(said(await open({ ...given, ...other })), ['id-taken id'], JSON.stringify(other));
    }
    assert.deepEqual(await accounted(id), ['101-150 store']);
    const { books } = await listBooks(manager(), { limit: 10, offset: 0 });
    assert.deepEqual(books.find((each) => each.id === id)?.organisation?.code, POST_OFFICE);
  });

  it('are refused with every reason: another organisation, no symbol, no number of the book, numbers upside down', async () => {
    assert.deepEqual(said(await open({ organisation: WOMENS_UNION, symbol: '', bookNo: null, first: 9, last: 8 })), [
      'symbol-missing symbol',
      'book-no-missing bookNo',
      'numbers-upside-down last',
      'organisation-of-others organisation',
    ]);
    assert.deepEqual(said(await open({ organisation: 'KHONG-CO', symbol: 'CC/26' }, deskIn(of.db, 'officer'))), [
      'organisation-unknown organisation',
    ]);
  });

  it('do not share a number of their symbol, not even at its ends, nor where two open them at the same moment', async () => {
    const symbol = 'DD/26';
    assert.equal(said(await open({ symbol, first: 51, last: 100 })), 'recorded');
    for (const [first, last] of [
      [1, 51],
      [100, 150],
      [60, 61],
      [1, 200],
    ] as const) {
      assert.deepEqual(said(await open({ symbol, first, last })), ['numbers-in-other-book first'], `${first}-${last}`);
    }
    assert.equal(said(await open({ symbol, first: 1, last: 50 })), 'recorded');
    const union = manager(WOMENS_UNION);
    assert.deepEqual(said(await open({ symbol, first: 100, last: 101 }, union)), ['numbers-in-other-book first']);
    assert.equal(said(await open({ symbol, first: 101, last: 101 }, union)), 'recorded');
    const both = await Promise.all([1, 2, 3].map(() => open({ symbol: 'EE/26' })));
    assert.deepEqual(both.map((each) => String(said(each))).toSorted(), [
      'numbers-in-other-book first',
      'numbers-in-other-book first',
      'recorded',
    ]);
  });

  it('are in one pair of hands: handed over whole, taken back, and then handed to somebody else', async () => {
    const id = await addBook(of.db, { symbol: 'GG/26', first: 1, last: 50 });
    const handover = uuid(randomUUID());
    assert.equal(said(await hand(id, mai, { id: handover })), 'recorded');
    assert.equal(said(await hand(id, mai, { id: handover })), 'unchanged');
    const others = [
      await hand(id, lan, { id: handover }),
      await hand(id, mai, { id: handover, on: day('2026-11-25') }),
      await hand(id, mai, { id: handover, numbers: { first: 1, last: 49 } }),
      await hand(await addBook(of.db, { symbol: 'GG/27', first: 1, last: 50 }), mai, { id: handover }),
    ];
    assert.deepEqual(others.map(said), Array(4).fill(['id-taken id']));
    assert.deepEqual(await accounted(id), ['1-50 held Nông Thị Mai']);
    assert.deepEqual(said(await hand(id, lan)), ['held-already first']);
    const back = (returnedOn: Day) => returnBook(manager(), { handoverId: handover, returnedOn }, TODAY);
    assert.deepEqual(said(await back(day('2026-11-25'))), ['returned-before returnedOn']);
    assert.deepEqual(said(await back(day('2026-11-27'))), ['day-to-come returnedOn']);
    assert.equal(said(await back(TODAY)), 'recorded');
    assert.equal(said(await back(TODAY)), 'unchanged');
    assert.deepEqual(await accounted(id), ['1-50 returned Nông Thị Mai']);
    assert.equal(said(await hand(id, lan)), 'recorded');
    assert.deepEqual(await accounted(id), ['1-50 held Hà Thị Lan']);
  });

  it('are handed only to who takes money for their organisation, and a paper book only whole, each reason said at once', async () => {
    const id = await addBook(of.db, { symbol: 'HH/26', first: 1, last: 50 });
    assert.deepEqual(said(await hand(id, ofUnion, { numbers: { first: 1, last: 10 }, on: day('2026-11-27') })), [
      'paper-is-whole first',
      'holder-unknown holder',
      'day-to-come handedOn',
    ]);
    assert.deepEqual(said(await hand(id, mai, { on: day('1999-12-31') })), ['day-too-early handedOn']);
    assert.deepEqual(said(await hand(id, mai, { numbers: { first: 0, last: 50 } })), ['number-outside first']);
    assert.deepEqual(said(await hand(id, mai, { numbers: { first: 2, last: 1 } })), ['numbers-upside-down last']);
    assert.deepEqual(said(await hand(uuid(randomUUID()), mai)), ['book-unknown bookId']);
    assert.deepEqual(await accounted(id), ['1-50 store']);
  });

  it('are as electronic series handed out block by block, beside each other', async () => {
    const id = await addBook(of.db, { symbol: 'BH25-AG/08907/E', kind: 'electronic', first: 1, last: 9_999_999 });
    assert.equal(said(await hand(id, mai, { numbers: { first: 1, last: 1000 } })), 'recorded');
    assert.equal(said(await hand(id, lan, { numbers: { first: 1001, last: 1500 } })), 'recorded');
    assert.deepEqual(said(await hand(id, lan, { numbers: { first: 900, last: 1100 } })), [
      'held-already first',
      'held-already first',
    ]);
    assert.deepEqual(await accounted(id), [
      '1-1000 held Nông Thị Mai',
      '1001-1500 held Hà Thị Lan',
      '1501-9999999 store',
    ]);
  });

  it('lose a number for good where it is void or lost, with the reason, whoever has the book', async () => {
    const id = await addBook(of.db, { symbol: 'KK/26', first: 1, last: 50 }, mai);
    const spoil = (desk: Desk, first: number, last: number, reason = 'viết sai', kind: 'void' | 'lost' = 'void') =>
      voidReceipt(desk, { bookId: id, first, last, kind, reason });
    assert.equal(said(await spoil(mai.desk, 3, 3)), 'recorded');
    assert.equal(said(await spoil(mai.desk, 3, 3)), 'unchanged');
    assert.deepEqual(said(await spoil(mai.desk, 2, 3, 'rách')), ['number-spoiled first']);
    assert.equal(said(await spoil(manager(), 49, 50, 'mưa ướt', 'lost')), 'recorded');
    assert.deepEqual(said(await spoil(mai.desk, 50, 51)), ['number-outside first']);
    assert.deepEqual(said(await spoil(mai.desk, 5, 4)), ['numbers-upside-down last']);
    assert.deepEqual(said(await spoil(lan.desk, 3, 4)), ['number-spoiled first', 'number-not-held first']);
    assert.deepEqual(await accounted(id), [
      '1-2 held Nông Thị Mai',
      '3-3 void viết sai Nông Thị Mai',
      '4-48 held Nông Thị Mai',
      '49-50 lost mưa ướt Nông Thị Mai',
    ]);
    assert.equal(
      said(await returnBook(manager(), { handoverId: await openHandover(id), returnedOn: TODAY }, TODAY)),
      'recorded',
    );
    assert.deepEqual(said(await spoil(mai.desk, 1, 1)), ['number-not-held first']);
    assert.equal(said(await spoil(manager(), 1, 2)), 'recorded');
    assert.equal(said(await spoil(manager(), 4, 48)), 'recorded');
    assert.deepEqual(said(await hand(id, lan)), ['nothing-left first']);
  });

  it('are seen by their organisation and the SI office, and by no other organisation', async () => {
    const id = await addBook(of.db, { symbol: 'LL/26', first: 1, last: 50 }, mai);
    const union = manager(WOMENS_UNION);
    assert.equal(await accountForBook(union, id, TODAY), null);
    assert.ok(!(await listBooks(union, { limit: 50, offset: 0 })).books.some((each) => each.id === id));
    assert.deepEqual(said(await voidReceipt(union, { bookId: id, first: 1, last: 1, kind: 'void', reason: 'x' })), [
      'book-unknown bookId',
    ]);
    assert.deepEqual(said(await hand(id, ofUnion, { desk: union })), ['book-unknown bookId']);
    const handoverId = await openHandover(id);
    assert.deepEqual(said(await returnBook(union, { handoverId, returnedOn: TODAY }, TODAY)), [
      'handover-unknown handoverId',
    ]);
    for (const role of ['officer', 'auditor'] as const) {
      assert.deepEqual(await accounted(id, deskIn(of.db, role, { areas: [1] })), ['1-50 held Nông Thị Mai'], role);
    }
    const inserted = union.write('receipt.void', (tx) =>
      tx.query(`insert into receipts (province_id, book_id, number, fate, reason) values ($1, $2, 1, 'void', 'x')`, [
        BAC_KAN,
        id,
      ]),
    );
    await assert.rejects(inserted, { code: '42501' });
  });

  it('show a collector what is in the own hands, with the numbers that are left', async () => {
    const id = await addBook(of.db, { symbol: 'MM/26', first: 101, last: 150 }, lan);
    assert.equal(
      said(await voidReceipt(lan.desk, { bookId: id, first: 101, last: 102, kind: 'void', reason: 'rách' })),
      'recorded',
    );
    const held = (await listHeld(lan.desk)).find((each) => each.id === id);
    assert.deepEqual(held && [held.first, held.last, held.left, held.next], [101, 150, 48, 103]);
    assert.ok(!(await listHeld(mai.desk)).some((each) => each.id === id));
    const { rows } = await mai.desk.readPeople((tx) => tx.query('select distinct holder from receipt_handovers'));
    assert.deepEqual(rows, [{ holder: mai.id }], 'row security shows a collector no other hands');
  });
});
