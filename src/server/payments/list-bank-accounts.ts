import type { BankAccount } from '#register/money/payment.ts';
import type { Desk } from '#server/desk/desk.ts';
import { bankAccounts } from './data/bank-accounts.ts';

/** The accounts of one's organisation, or of the province, those of before too. */
export const listBankAccounts = (desk: Desk): Promise<BankAccount[]> => desk.readPeople(bankAccounts);
