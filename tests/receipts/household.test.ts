import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { month, monthOf } from '#base/months.ts';
import { IN_CASH } from '#register/money/payment.ts';
import { standingOf } from '#register/receipt.ts';
import { accountForBook } from '#server/receipts/account-for-book.ts';
import { confirmReceipt } from '#server/receipts/confirm-receipt.ts';
import { issueReceipt } from '#server/receipts/issue-receipt.ts';
import { listReceipts } from '#server/receipts/list-receipts.ts';
import { printReceipt } from '#server/receipts/print-receipt.ts';
import { readReceipt } from '#server/receipts/read-receipt.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { reverseContribution } from '#server/register/collecting/reverse-contribution.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, deskIn, POST_OFFICE } from '../support/officers.ts';
import { addBook, addWorker, type Worker } from '../support/receipt-books.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';

const TODAY = day('2026-11-26');
const LIST = { month: monthOf(dayInVietNam(new Date())), number: null, bookId: null };
const PAGE = { limit: 50, offset: 0 };

onEveryDatabase('one receipt of several people', (of) => {
  let here: number;
  let there: number;
  let mai: Worker;
  let paper: Uuid;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here, there] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE]);
    mai = await addWorker(of.db, 'collector', { name: 'Nông Thị Mai' });
    paper = await addBook(of.db, { symbol: 'AA/26', first: 1, last: 50 }, mai);
  });

  const NAMES = ['Lý Thị Mẩy', 'Lý Văn Páo'];
  /** Two people who pay at once, with one receipt: of one commune, or of two. */
  const taken = async (number: number, isOfTwoCommunes = false) => {
    const people = await of.db.asOwner((tx) =>
      addNamedPeople(
        tx,
        NAMES.map((name, index) => ({ name, areaId: isOfTwoCommunes && index > 0 ? there : here, birthDate: '1985' })),
      ),
    );
    const payments: { personId: Uuid; contributionId: Uuid }[] = [];
    for (const personId of people) {
      const id = uuid(randomUUID());
      const asked = { personId, income: 1_500_000, method: '1', fromMonth: month('2026-11'), paidOn: TODAY } as const;
      const noted = { id, shown: 264_000, receipt: null, receiptNo: null, notedAt: null, ...IN_CASH };
      assert.ok((await collectContribution(mai.desk, { ...asked, ...noted }, TODAY)).ok);
      payments.push({ personId, contributionId: id });
    }
    const book = await accountForBook(deskIn(of.db, 'manager'), paper, TODAY);
    const free = { bookId: paper, symbol: 'AA/26', number, handoverId: book?.handovers[0]?.id ?? assert.fail() };
    const code = await mai.desk.write('contribution.collect', (tx) => {
      tx.audit({ book: paper, number });
      return issueReceipt(
        tx,
        free,
        payments.map(({ contributionId }) => contributionId),
      );
    });
    return { code, payments };
  };
  const takeBack = async ({ personId, contributionId }: { personId: Uuid; contributionId: Uuid }) => {
    const reversal = { id: uuid(randomUUID()), contributionId, reason: 'nhầm người', notedAt: null };
    assert.ok((await reverseContribution(mai.desk, personId, reversal)).ok);
  };

  it('counts only what holds of it, and is partly cancelled in the list, on its page and to everybody', async () => {
    const { code, payments } = await taken(1);
    const standing = async () => {
      const [receipt, confirmed] = [
        await readReceipt(mai.desk, code),
        await confirmReceipt(deskIn(of.db, 'public'), code),
      ];
      const { receipts, paid } = await listReceipts(mai.desk, { ...LIST, number: 1 }, PAGE);
      const shown = [standingOf(receipt?.lines ?? []), standingOf(confirmed?.lines ?? [])];
      return [...shown, ...receipts].map((each) => `${each.state} ${each.paid}`).concat(`${paid}`);
    };
    const isPrinted = async () => (await printReceipt(mai.desk, { id: uuid(randomUUID()), code })).ok;
    assert.deepEqual(await standing(), ['holds 528000', 'holds 528000', 'holds 528000', '528000']);
    const [one, other] = payments;
    assert.ok(one && other);
    await takeBack(one);
    assert.deepEqual(await standing(), ['partly 264000', 'partly 264000', 'partly 264000', '264000']);
    assert.ok(await isPrinted());
    await takeBack(other);
    assert.deepEqual(await standing(), ['cancelled 0', 'cancelled 0', 'cancelled 0', '0']);
    assert.ok(!(await isPrinted()));
  });

  it('is not printed by whoever sees but a part of it, and says how many lines are out of sight', async () => {
    const { code } = await taken(2, true);
    const seen = async (areas: number[] | null) => {
      const desk = areas ? deskIn(of.db, 'officer', { areas }) : deskIn(of.db, 'officer');
      const receipt = await readReceipt(desk, code);
      const printed = await printReceipt(desk, { id: uuid(randomUUID()), code });
      return [receipt?.lines.length, receipt?.outOfSight, printed.ok || printed.error.map(({ kind }) => kind).join()];
    };
    assert.deepEqual(await seen([here]), [1, 1, 'lines-out-of-sight']);
    assert.deepEqual(await seen([there]), [1, 1, 'lines-out-of-sight']);
    assert.deepEqual(await seen([here, there]), [2, 0, true]);
    assert.deepEqual(await seen(null), [2, 0, true]);
  });

  it('is printed once for a form; the form of one receipt prints no other', async () => {
    const [one, other] = [await taken(3), await taken(4)];
    const id = uuid(randomUUID());
    const print = async (code: string) => {
      const answer = await printReceipt(mai.desk, { id, code });
      return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
    };
    assert.deepEqual([await print(one.code), await print(one.code)], [1, 1]);
    assert.deepEqual(await print(other.code), ['id-taken id']);
    assert.equal((await readReceipt(mai.desk, other.code))?.prints.length, 0);
  });
});
