import type { Day } from '#base/dates.ts';
import type { BankAccount } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bankAccountOn } from './data/bank-accounts.ts';
import { organisationOf } from './organisation-of.ts';

/** The account to which people transfer what they pay at this desk on a day; null where none is recorded. */
export const findBankAccount = (desk: Desk, on: Day): Promise<BankAccount | null> =>
  desk.readPeople((tx) => bankAccountOn(tx, organisationOf(desk), on));
