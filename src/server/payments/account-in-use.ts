import type { Uuid } from '#base/ids.ts';
import type { BankAccount } from '#register/money/payment.ts';
import type { Transaction } from '#server/database/connect.ts';
import { bankAccounts } from './data/bank-accounts.ts';

/** The account of that id in sight; null where there is none, or it was withdrawn. */
export const accountInUse = async (tx: Transaction, id: Uuid): Promise<BankAccount | null> =>
  (await bankAccounts(tx)).find((each) => each.id === id && each.withdrawn === null) ?? null;
