import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Day, dayInVietNam } from '#base/dates.ts';
import { type Uuid, uuid } from '#base/ids.ts';
import type { StatementLine } from '#register/money/bank-line.ts';
import { makeClosing } from '#server/closings/make-closing.ts';
import { readClosing } from '#server/closings/read-closing.ts';
import { receiveClosing } from '#server/closings/receive-closing.ts';
import { makeDeposit } from '#server/deposits/make-deposit.ts';
import { readDeposit } from '#server/deposits/read-deposit.ts';
import { recordStatement } from '#server/deposits/record-statement.ts';
import type { Desk } from '#server/desk/desk.ts';
import { recordBankAccount } from '#server/payments/record-bank-account.ts';
import { deskNamed } from '../support/closings.ts';
import type { TestDatabase } from '../support/database.ts';
import { addNamedPeople, twoCommunes } from '../support/office.ts';
import { addOrganisations, POST_OFFICE } from '../support/officers.ts';
import { BAC_KAN, openRegister } from '../support/register.ts';
import { WOMENS_UNION } from '../support/subjects.ts';

export const TODAY: Day = dayInVietNam(new Date());
export const newId = (): Uuid => uuid(randomUUID());

/** A person who pays, the post office with a collector and a manager, the SI office with an officer, and an account of each. */
export interface MoneyPlaces {
  person: Uuid;
  collector: Desk;
  manager: Desk;
  /** The manager of another organisation. */
  union: Desk;
  officer: Desk;
  /** The accounts of the post office and of the SI office. */
  postAccount: Uuid;
  siAccount: Uuid;
}

export async function moneyPlaces({ db }: TestDatabase): Promise<MoneyPlaces> {
  const [person] = await db.asOwner(async (tx) => {
    await openRegister(tx);
    const [areaId] = await twoCommunes(tx);
    return addNamedPeople(tx, [{ name: 'Lý Thị Mẩy', areaId }]);
  });
  await addOrganisations(db, BAC_KAN, [POST_OFFICE, WOMENS_UNION]);
  const manager = deskNamed(db, 'Quý', 'manager');
  const officer = deskNamed(db, 'Hoà', 'officer');
  return {
    ...{ person: person ?? assert.fail(), collector: deskNamed(db, 'Mai'), manager, officer },
    union: deskNamed(db, 'Lan', 'manager', { organisation: WOMENS_UNION }),
    postAccount: await accountAt(manager, '1017595600'),
    siAccount: await accountAt(officer, '3712000888'),
  };
}

async function accountAt(desk: Desk, accountNo: string): Promise<Uuid> {
  const account = { id: newId(), bankBin: '970436', accountNo, holder: 'BHXH', validFrom: TODAY };
  assert.ok((await recordBankAccount(desk, account)).ok);
  return account.id;
}

/** Closes the day of a collector and receives its cash; answers the closing. */
export async function handOver({ collector, manager }: Pick<MoneyPlaces, 'collector' | 'manager'>): Promise<Uuid> {
  const id = newId();
  assert.deepEqual(await makeClosing(collector, { id, of: null }), { ok: true, value: 'recorded' });
  const { cash } = (await readClosing(manager, id)) ?? assert.fail();
  const received = await receiveClosing(manager, { closingId: id, amount: cash, receivedOn: TODAY }, TODAY);
  assert.deepEqual(received, { ok: true, value: 'recorded' });
  return id;
}

/** Makes a slip of closings, and answers it. */
export async function deposit(desk: Desk, closings: readonly Uuid[], scheme: 'vsi' | 'hhi' = 'vsi') {
  const id = newId();
  const made = await makeDeposit(desk, { id, scheme, closings, depositedOn: TODAY }, TODAY);
  assert.deepEqual(made, { ok: true, value: 'recorded' });
  return (await readDeposit(desk, id)) ?? assert.fail();
}

/** A line of a statement. */
export const bankLine = (amount: number, remittance: string, given: Partial<StatementLine> = {}): StatementLine => ({
  ...{ bookedOn: TODAY, amount, remittance, bankReference: null },
  ...given,
});

/** Reads lines in for an account, and answers what they brought, or why not. */
export async function readIn(
  desk: Desk,
  accountId: Uuid,
  lines: readonly StatementLine[],
  given: { opening?: number; closing?: number; accountNo?: string; id?: Uuid } = {},
) {
  const { opening = null, closing = null, accountNo = null, id = newId() } = given;
  const sent = { id, accountId, lines: [...lines], opening, closing, accountNo };
  const taken = await recordStatement(desk, sent, TODAY);
  return taken.ok ? taken.value : taken.error.map(({ kind }) => kind);
}
