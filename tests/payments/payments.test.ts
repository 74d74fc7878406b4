import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, it } from 'node:test';
import { addDays, type Day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import { addMonths, monthOf } from '#base/months.ts';
import { IN_CASH, type PaymentMade, referenceOf } from '#register/money/payment.ts';
import { listClosings } from '#server/closings/list-closings.ts';
import type { Desk } from '#server/desk/desk.ts';
import { findBankAccount } from '#server/payments/find-bank-account.ts';
import { listAdvances } from '#server/payments/list-advances.ts';
import { listBankAccounts } from '#server/payments/list-bank-accounts.ts';
import { listRepayments } from '#server/payments/list-repayments.ts';
import { recordBankAccount } from '#server/payments/record-bank-account.ts';
import { repayAdvance } from '#server/payments/repay-advance.ts';
import { withdrawBankAccount } from '#server/payments/withdraw-bank-account.ts';
import { withdrawRepayment } from '#server/payments/withdraw-repayment.ts';
import { collectContribution } from '#server/register/collecting/collect-contribution.ts';
import { reverseContribution } from '#server/register/collecting/reverse-contribution.ts';
import { deskNamed } from '../support/closings.ts';
import { onEveryDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

const TODAY = dayInVietNam(new Date());
const NOW = monthOf(TODAY);
const PRICE = 264_000;

onEveryDatabase('how money at the desk comes', (of) => {
  let here: number;
  let mai: Desk;
  let manager: Desk;
  let union: Desk;
  before(async () => {
    await of.db.asOwner(async (tx) => {
      await openRegister(tx);
      [here] = await twoCommunes(tx);
    });
    await addOrganisations(of.db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
    mai = deskNamed(of.db, 'Mai');
    manager = deskNamed(of.db, 'Quý', 'manager');
    union = deskNamed(of.db, 'Thu', 'manager', { organisation: WOMENS_UNION });
  });

  const newId = (): Uuid => uuid(randomUUID());
  const somebody = async (): Promise<Uuid> => {
    const [id] = await of.db.asOwner((tx) =>
      addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId: here, birthDate: '1985' }]),
    );
    return id ?? assert.fail();
  };
  type Made = Partial<PaymentMade> & { personId?: Uuid; desk?: Desk; paidOn?: Day };
  const collect = async ({ personId, desk = mai, paidOn = TODAY, ...made }: Made) => {
    const asked = { personId: personId ?? (await somebody()), income: 1_500_000, method: '1' } as const;
    const months = { fromMonth: addMonths(NOW, 1), paidOn };
    const money = { id: newId(), shown: PRICE, receipt: null, receiptNo: null, notedAt: null, ...IN_CASH, ...made };
    const answer = await collectContribution(desk, { ...asked, ...months, ...money }, TODAY);
    return answer.ok ? answer.value.outcome : answer.error.map(({ kind, at }) => `${kind} ${at}`);
  };
  const taken = async (paymentId: Uuid) => {
    const { rows } = await of.db.asOwner((tx) =>
      tx.query(
        `select means, payer, payer_name as name, reference, amount::float8 as amount from money_taken
          where payment_id = $1 order by recorded_at`,
        [paymentId],
      ),
    );
    return rows;
  };
  const heldBy = async ({ actor }: Desk) => {
    const found = (await listClosings(manager, { limit: 50, offset: 0 })).held.find(
      ({ collector }) => collector === actor.name,
    );
    return found && [found.held, found.advanced, found.open];
  };
  const account = (given: object = {}) => ({
    ...{ id: newId(), bankBin: '970436', accountNo: '1017 595 600', holder: 'BUU DIEN TINH', validFrom: TODAY },
    ...given,
  });

  it('is told: what is transferred or advanced is no money that the collector holds, and comes back as it came', async () => {
    const [cash, transfer, advance] = [newId(), newId(), newId()];
    const personId = await somebody();
    assert.equal(await collect({ id: cash }), 'recorded');
    assert.equal(
      await collect({ id: transfer, means: 'transfer', payer: 'other', payerName: 'Hội Phụ nữ xã' }),
      'recorded',
    );
    assert.equal(await collect({ id: advance, payer: 'collector', personId }), 'recorded');
    assert.deepEqual(await heldBy(mai), [PRICE, PRICE, 3 * PRICE]);
    assert.deepEqual(await taken(transfer), [
      { means: 'transfer', payer: 'other', name: 'Hội Phụ nữ xã', reference: null, amount: PRICE },
    ]);
    const reversed = { id: newId(), contributionId: advance, reason: 'ghi nhầm', notedAt: null };
    assert.ok((await reverseContribution(mai, personId, reversed)).ok);
    assert.deepEqual(await heldBy(mai), [PRICE, 0, 2 * PRICE]);
    assert.deepEqual(
      (await taken(advance)).map(({ amount, payer }) => [amount, payer]),
      [
        [PRICE, 'collector'],
        [-PRICE, 'collector'],
      ],
    );
  });

  it('is refused, with everything else that is wrong, where the payer is not named or there is no account', async () => {
    const before = await heldBy(mai);
    assert.deepEqual(await collect({ means: 'vietqr', payer: 'other' }), [
      'payer-not-named payerName',
      'no-bank-account means',
    ]);
    assert.deepEqual(await collect({ means: 'vietqr', paidOn: addDays(TODAY, 1) }), [
      'paid-to-come paidOn',
      'no-bank-account means',
    ]);
    assert.deepEqual(await heldBy(mai), before);
  });

  it('comes by VietQR into the account of the organisation on that day, with a text of its own', async () => {
    const old = account({ validFrom: addDays(TODAY, -30), accountNo: '111122223333' });
    assert.ok((await recordBankAccount(manager, old)).ok);
    assert.deepEqual(await recordBankAccount(manager, account()), { ok: true, value: 'recorded' });
    assert.equal((await findBankAccount(mai, TODAY))?.accountNo, '1017595600');
    assert.equal((await findBankAccount(mai, addDays(TODAY, -1)))?.accountNo, '111122223333');
    assert.equal(await findBankAccount(mai, addDays(TODAY, -31)), null);
    assert.equal(await findBankAccount(union, TODAY), null, 'another organisation has its own');
    assert.deepEqual(await listBankAccounts(union), []);
    const id = newId();
    assert.equal(await collect({ id, means: 'vietqr' }), 'recorded');
    assert.deepEqual(await taken(id), [
      { means: 'vietqr', payer: 'household', name: null, reference: referenceOf({ id }), amount: PRICE },
    ]);
  });

  it('has no account of a bank that is none, nor of a number that is none; one sent twice is there once', async () => {
    const kindsOf = async (given: object) => {
      const answer = await recordBankAccount(manager, account(given));
      return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
    };
    assert.deepEqual(await kindsOf({ bankBin: '000000', accountNo: 'số 1' }), [
      'bank-unknown bankBin',
      'not-an-account-number accountNo',
    ]);
    assert.deepEqual(await kindsOf({ accountNo: '1'.repeat(20) }), ['not-an-account-number accountNo']);
    const twice = account({ validFrom: addDays(TODAY, 5) });
    const both = await Promise.all([twice, twice].map((each) => recordBankAccount(manager, each)));
    assert.deepEqual(both.map((each) => each.ok && each.value).toSorted(), ['recorded', 'unchanged']);
  });

  it('goes to the account of before once the wrong one is withdrawn, which another organisation cannot do', async () => {
    const before = (await findBankAccount(mai, TODAY))?.accountNo;
    const wrong = account({ accountNo: '999988887777' });
    assert.ok((await recordBankAccount(manager, wrong)).ok);
    assert.equal((await findBankAccount(mai, TODAY))?.accountNo, '999988887777');
    const withdraw = async (desk: Desk, accountId: Uuid = wrong.id) => {
      const answer = await withdrawBankAccount(desk, { accountId, reason: 'gõ nhầm số' });
      return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
    };
    assert.deepEqual(await withdraw(union), ['account-unknown accountId']);
    assert.deepEqual(await withdraw(manager, newId()), ['account-unknown accountId']);
    const both = await Promise.all([withdraw(manager), withdraw(manager)]);
    assert.deepEqual(both.map(String).toSorted(), ['recorded', 'unchanged']);
    assert.equal((await findBankAccount(mai, TODAY))?.accountNo, before);
    const listed = (await listBankAccounts(manager)).find(({ id }) => id === wrong.id);
    assert.equal(listed?.withdrawn, 'gõ nhầm số', 'it stays to be read');
  });

  it('is given back to the collector who advanced it, in parts, and never more than is open', async () => {
    const paymentId = newId();
    assert.equal(await collect({ id: paymentId, payer: 'collector' }), 'recorded');
    const repay = async (amount: number, { id = newId(), desk = mai, on = TODAY } = {}) => {
      const answer = await repayAdvance(desk, { id, paymentId, amount, repaidOn: on }, TODAY);
      return answer.ok ? answer.value : answer.error.map(({ kind }) => kind);
    };
    const open = async (desk: Desk) => (await listAdvances(desk)).map(({ amount, repaid }) => [amount, repaid]);
    const held = await heldBy(mai);
    const id = newId();
    assert.equal(await repay(100_000, { id }), 'recorded');
    assert.equal(await repay(100_000, { id }), 'unchanged');
    assert.deepEqual(await open(mai), [[PRICE, 100_000]]);
    assert.deepEqual(await open(manager), [[PRICE, 100_000]]);
    assert.deepEqual(await open(deskNamed(of.db, 'Lan')), [], 'another collector does not see it');
    assert.deepEqual(await repay(1, { desk: union }), ['advance-unknown']);
    assert.deepEqual(await repay(164_001, { on: addDays(TODAY, 1) }), ['more-than-open', 'repaid-to-come']);
    assert.deepEqual(await repay(1, { on: addDays(TODAY, -1) }), ['repaid-before']);
    const racing = await Promise.all([repay(100_000), repay(100_000)]);
    assert.deepEqual(racing.map(String).toSorted(), ['more-than-open', 'recorded']);
    assert.equal(await repay(64_000), 'recorded');
    assert.deepEqual(await open(mai), []);
    assert.deepEqual(await heldBy(mai), held, 'what is between the two of them is no money held');
  });

  it('is open again where what was given back was recorded wrong, and owed to the household where the payment is taken back', async () => {
    const [paymentId, wrong, right] = [newId(), newId(), newId()];
    const personId = await somebody();
    assert.equal(await collect({ id: paymentId, personId, payer: 'collector' }), 'recorded');
    const repay = async (id: Uuid, amount: number): Promise<void> => {
      assert.ok((await repayAdvance(mai, { id, paymentId, amount, repaidOn: TODAY }, TODAY)).ok);
    };
    const withdraw = async (desk: Desk, repaymentId: Uuid) => {
      const answer = await withdrawRepayment(desk, { repaymentId, reason: 'gõ nhầm' });
      return answer.ok ? answer.value : answer.error.map(({ kind, at }) => `${kind} ${at}`);
    };
    const open = async () => (await listAdvances(mai)).map(({ amount, repaid }) => [amount, repaid]);
    await repay(wrong, PRICE);
    assert.deepEqual(await open(), []);
    assert.deepEqual(await withdraw(union, wrong), ['repayment-unknown repaymentId']);
    assert.deepEqual(await withdraw(deskNamed(of.db, 'Lan'), wrong), ['repayment-unknown repaymentId']);
    assert.equal(await withdraw(mai, wrong), 'recorded');
    assert.equal(await withdraw(mai, wrong), 'unchanged');
    assert.deepEqual(await open(), [[PRICE, 0]]);
    await repay(right, 100_000);
    const reversal = { id: newId(), contributionId: paymentId, reason: 'hộ đổi ý', notedAt: null };
    assert.ok((await reverseContribution(mai, personId, reversal)).ok);
    assert.deepEqual(await open(), [[0, 100_000]], 'the collector has 100,000 of the household');
    assert.equal(await withdraw(manager, right), 'recorded');
    assert.deepEqual(await open(), []);
    assert.deepEqual(
      (await listRepayments(mai)).flatMap(({ id, withdrawn }) => (id === wrong || id === right ? withdrawn : [])),
      ['gõ nhầm', 'gõ nhầm'],
    );
  });
});
