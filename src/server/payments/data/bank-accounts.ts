import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { BankAccount } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';

/** An account as it is recorded. */
export interface NewBankAccount extends Omit<BankAccount, 'organisation' | 'withdrawn'> {
  organisation: string | null;
  recordedBy: string;
}

const COLUMNS = `account.id, account.bank_bin as "bankBin", account.account_no as "accountNo", account.holder,
         account.valid_from::text as "validFrom",
         case when account.organisation is not null
              then json_build_object('code', account.organisation, 'name', coalesce(taker.name, account.organisation)) end as organisation,
         undone.reason as withdrawn`;
const JOINS = `left join organisations as taker on taker.province_id = account.province_id and taker.code = account.organisation
      left join bank_account_withdrawals as undone on undone.province_id = account.province_id and undone.account_id = account.id`;

/** Every account in sight that was ever recorded, the newest first. */
export async function bankAccounts(tx: Transaction): Promise<BankAccount[]> {
  const { rows } = await tx.query<BankAccount>(
    `select ${COLUMNS} from bank_accounts as account ${JOINS}
      where account.province_id = $1 order by account.organisation nulls first, account.valid_from desc, account.recorded_at desc`,
    [tx.provinceId],
  );
  return rows;
}

/** The account of an organisation on a day; null where it has none. */
export async function bankAccountOn(
  tx: Transaction,
  organisation: string | null,
  on: Day,
): Promise<BankAccount | null> {
  const { rows } = await tx.query<BankAccount>(
    `select ${COLUMNS} from bank_accounts as account ${JOINS}
      where account.province_id = $1 and account.organisation is not distinct from $2 and account.valid_from <= $3
        and undone.account_id is null
      order by account.valid_from desc, account.recorded_at desc limit 1`,
    [tx.provinceId, organisation, on],
  );
  return rows[0] ?? null;
}

/** Writes an account; answers whether it was new. */
export async function addBankAccount(tx: Transaction, account: NewBankAccount): Promise<boolean> {
  const { id, organisation, bankBin, accountNo, holder, validFrom, recordedBy } = account;
  const { rowCount } = await tx.query(
    `insert into bank_accounts (province_id, id, organisation, bank_bin, account_no, holder, valid_from, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [tx.provinceId, id, organisation, bankBin, accountNo, holder, validFrom, recordedBy],
  );
  return rowCount === 1;
}

/** Whether there is such an account in sight. */
export async function isBankAccount(tx: Transaction, id: Uuid): Promise<boolean> {
  const { rowCount } = await tx.query('select from bank_accounts where province_id = $1 and id = $2', [
    tx.provinceId,
    id,
  ]);
  return rowCount === 1;
}

/** Writes that an account was recorded wrong; answers whether that was new. */
export async function addAccountWithdrawal(
  tx: Transaction,
  { accountId, reason, by }: { accountId: Uuid; reason: string; by: string },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into bank_account_withdrawals (province_id, account_id, reason, recorded_by)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.provinceId, accountId, reason, by],
  );
  return rowCount === 1;
}
