import { z } from 'zod';
import { isUuid, uuid } from '#base/ids.ts';
import { day } from '../fields/days.ts';
import { field, fieldProblem } from '../fields/field.ts';
import { amount } from '../fields/numbers.ts';
import { type AddressNames, type ReadForm, readFields } from '../form.ts';

const bankAccount = z.object({ bankBin: z.string(), accountNo: z.string(), holder: z.string(), validFrom: day() });
/** The fields of a bank account, by their names. */
export const BANK_ACCOUNT_NAMES: AddressNames<typeof bankAccount> = {
  bankBin: 'ngan-hang',
  accountNo: 'so-tai-khoan',
  holder: 'chu-tai-khoan',
  validFrom: 'tu-ngay',
};

const chosen = () => field((text) => (isUuid(text) ? uuid(text) : fieldProblem('missing', {})));
const repayment = z.object({ paymentId: chosen(), amount: amount(), repaidOn: day() });
/** The fields of what a household gives back, by their names. */
export const REPAY_NAMES: AddressNames<typeof repayment> = { paymentId: 'khoan', amount: 'so-tien', repaidOn: 'ngay' };

const withdrawal = z.object({ of: chosen(), reason: z.string() });
/** The fields by which something that was recorded wrong is withdrawn. */
export const WITHDRAW_NAMES: AddressNames<typeof withdrawal> = { of: 'muc', reason: 'ly-do' };

type Get = (name: string) => string | null;

/** A bank account as it was typed. */
export const readBankAccountForm = (get: Get): ReadForm<z.infer<typeof bankAccount>> =>
  readFields(bankAccount, get, BANK_ACCOUNT_NAMES);

/** What is given back of an advance, as it was typed. */
export const readRepayForm = (get: Get): ReadForm<z.infer<typeof repayment>> => readFields(repayment, get, REPAY_NAMES);

/** What is withdrawn and why, as it was typed. */
export const readWithdrawForm = (get: Get): ReadForm<z.infer<typeof withdrawal>> =>
  readFields(withdrawal, get, WITHDRAW_NAMES);
