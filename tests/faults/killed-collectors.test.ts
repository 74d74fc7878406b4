import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { verifyRegister } from '#server/operation/verify-register.ts';
import { accountForBook } from '#server/receipts/account-for-book.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker, type Worker } from '../support/receipt-books.ts';
import { BAC_KAN, deskOf, openRegister } from '../support/register.ts';
import type { CollectorsWork } from './collector.ts';

const PROGRAM = fileURLToPath(new URL('./collector.ts', import.meta.url));
/** `PAYMENTS=1000 SERIES=20 WORKERS=8` plays it at full length. */
const PAYMENTS = Number(process.env.PAYMENTS ?? 120);
const SERIES = Number(process.env.SERIES ?? 5);
const WORKERS = Number(process.env.WORKERS ?? 4);
/** Numbers of a series: more than are paid, so that none is used up. */
const SIZE = PAYMENTS;
const TODAY = '2026-11-26';

/** A payment that a process acknowledged. */
interface Acknowledged {
  id: Uuid;
  symbol: string;
  number: number;
}

onEveryDatabase('many who collect at the same moment, one of whom is killed', (of) => {
  let mai: Worker;
  const books: { id: Uuid; symbol: string }[] = [];
  let people: Uuid[];
  before(async () => {
    await of.db.asOwner(openRegister);
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    mai = await addWorker(of.db, 'collector');
    people = await of.db.asOwner(async (tx) => {
      const [here] = await twoCommunes(tx);
      const born = (index: number) => ({ name: `Lý Thị ${index}`, areaId: here, birthDate: '1985' });
      return addNamedPeople(
        tx,
        Array.from({ length: PAYMENTS }, (_, index) => born(index)),
      );
    });
    for (let index = 1; index <= SERIES; index += 1) {
      const symbol = `BH26-BK/${index}/E`;
      books.push({ id: await addBook(of.db, { symbol, kind: 'electronic', first: 1, last: SIZE }, mai), symbol });
    }
  });

  /** Starts a process of collectors on a share of the payments. Answers what it acknowledges, as it does. */
  function start(payments: CollectorsWork['payments']) {
    const child: ChildProcess = fork(PROGRAM, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const lines: string[] = [];
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
    });
    const said = child.stderr?.setEncoding('utf8').toArray() ?? Promise.resolve([]);
    child.send({ url: of.url, account: mai.id, organisation: POST_OFFICE, paidOn: TODAY, payments });
    return {
      child,
      lines,
      ended: Promise.all([once(child, 'close'), said]).then(([[code], text]) => ({ code, text: text.join('') })),
    };
  }

  it(`loses, doubles and forgets no number: ${PAYMENTS} payments, ${SERIES} series, ${WORKERS} processes`, async () => {
    const payments = people.map((personId, index) => ({ personId, bookId: books[index % SERIES]?.id as Uuid }));
    const workers = Array.from({ length: WORKERS }, (_, worker) =>
      start(payments.filter((_each, index) => index % WORKERS === worker)),
    );
    const [victim, ...others] = workers;
    assert.ok(victim);
    while (victim.lines.length < PAYMENTS / WORKERS / 3 && victim.child.exitCode === null) {
      await once(victim.child.stdout ?? victim.child, 'data');
    }
    victim.child.kill('SIGKILL');
    for (const { ended } of others) assert.deepEqual(await ended, { code: 0, text: '' });
    await victim.ended;
    assert.ok(victim.lines.length < PAYMENTS / WORKERS, 'it was killed amid its work');

    const acknowledged = workers.flatMap(({ lines }) => lines.map((line) => JSON.parse(line) as Acknowledged));
    assert.deepEqual(
      acknowledged.filter((each) => !('id' in each)),
      [],
    );
    assert.ok(acknowledged.length >= PAYMENTS - PAYMENTS / WORKERS);
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: Uuid; symbol: string; number: number; isWritten: boolean }>(
        `select paid.id, book.symbol, line.number, paid.receipt_no = book.symbol || ' ' || lpad(line.number::text, 7, '0') as "isWritten"
           from contributions as paid
           join receipt_lines as line on line.contribution_id = paid.id
           join receipts as receipt on receipt.book_id = line.book_id and receipt.number = line.number and receipt.fate = 'issued'
           join receipt_books as book on book.id = line.book_id`,
      ),
    );
    const count = async (table: string): Promise<number> =>
      of.db.asOwner(async (tx) => (await tx.query(`select count(*)::int as n from ${table}`)).rows[0].n);
    assert.deepEqual(
      [await count('contributions'), await count('receipts'), await count('receipt_lines')],
      [rows.length, rows.length, rows.length],
      'each payment has its receipt, and each receipt its payment',
    );
    assert.ok(rows.every(({ isWritten }) => isWritten));
    const held = new Map(rows.map((each) => [each.id, `${each.symbol} ${each.number}`]));
    for (const { id, symbol, number } of acknowledged)
      assert.equal(held.get(id), `${symbol} ${number}`, 'acknowledged');
    assert.ok(rows.length - acknowledged.length <= PAYMENTS / WORKERS, 'only what the killed one had begun');

    let issued = 0;
    for (const { id } of books) {
      const found = await accountForBook(deskIn(of.db, 'manager'), id, day(TODAY));
      assert.ok(found);
      const { account } = found;
      issued += account.counts.issued;
      assert.equal(account.counts.issued + account.counts.held, SIZE);
      assert.ok(account.ranges.length <= 2, 'a series is issued without a gap');
    }
    assert.equal(issued, rows.length);
    assert.ok((await verifyRegister(deskOf(of.db))).every(({ differences }) => differences === 0));
  });

  it('goes on with the next number afterwards', async () => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query<{ id: Uuid }>(
        'select id from people where not exists (select from contributions where person_id = people.id)',
      ),
    );
    const left = rows.map(({ id }, index) => ({ personId: id, bookId: books[index % SERIES]?.id as Uuid }));
    const { ended, lines } = start(left);
    assert.deepEqual(await ended, { code: 0, text: '' });
    assert.equal(lines.length, left.length);
    for (const { id } of books) {
      const found = await accountForBook(deskIn(of.db, 'manager'), id, day(TODAY));
      assert.equal(found?.account.counts.issued, found?.account.ranges[0]?.last);
    }
  });
});
