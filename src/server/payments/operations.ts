import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import type { Advance, BankAccount, ListedRepayment } from '#register/money/payment.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { findBankAccount } from './find-bank-account.ts';
import { listAdvances } from './list-advances.ts';
import { listBankAccounts } from './list-bank-accounts.ts';
import { listRepayments } from './list-repayments.ts';
import { BANK_ACCOUNT_WORDS, REPAY_WORDS, UNDO_WORDS } from './payment-problem.ts';
import { recordBankAccount } from './record-bank-account.ts';
import { repayAdvance } from './repay-advance.ts';
import { withdrawBankAccount } from './withdraw-bank-account.ts';
import { withdrawRepayment } from './withdraw-repayment.ts';

const outcome = z.enum(['recorded', 'unchanged']);
const reason = z.string().trim().min(1).max(200);

export const bankAccountRecord = operation({
  id: 'bank.record-account',
  title: { vi: 'Ghi tài khoản nhận tiền của đơn vị', en: 'Record the bank account of one’s organisation' },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-accounts' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    bankBin: z.string().max(20),
    accountNo: z.string().max(100),
    holder: z.string().trim().min(1).max(100),
    validFrom: dayJson,
  }),
  output: outcome,
  problems: BANK_ACCOUNT_WORDS,
  run: ({ desk }: DeskContext, given) => recordBankAccount(desk, given),
});

export const bankAccountList = operation({
  id: 'bank.list-accounts',
  title: { vi: 'Các tài khoản nhận tiền', en: 'Bank accounts to which people transfer' },
  may: 'closing.read',
  route: { method: 'GET', path: '/bank-accounts' },
  input: z.strictObject({}),
  output: z.custom<BankAccount[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listBankAccounts(desk)),
});

export const bankAccountFind = operation({
  id: 'bank.find-account',
  title: { vi: 'Tài khoản nhận tiền của bàn thu vào một ngày', en: 'The bank account of one’s desk on a day' },
  may: 'contribution.quote',
  route: { method: 'POST', path: '/bank-accounts/own' },
  input: z.strictObject({ on: dayJson }),
  output: z.custom<BankAccount | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { on }) => ok(await findBankAccount(desk, on)),
});

export const advanceList = operation({
  id: 'advance.list',
  title: { vi: 'Tiền người thu ứng trước chưa được trả lại', en: 'Advances that are not given back' },
  may: 'closing.read',
  route: { method: 'GET', path: '/advances' },
  input: z.strictObject({}),
  output: z.custom<Advance[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listAdvances(desk)),
});

export const advanceRepay = operation({
  id: 'advance.repay',
  title: { vi: 'Ghi hộ trả lại tiền đã ứng trước', en: 'Record that a household gives an advance back' },
  may: 'closing.make',
  route: { method: 'POST', path: '/advances/{paymentId}/repayments' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, paymentId: uuidJson, amount: z.int().min(1).max(1e12), repaidOn: dayJson }),
  output: outcome,
  problems: REPAY_WORDS,
  run: ({ desk, now }: DeskContext, given) => repayAdvance(desk, given, dayInVietNam(now)),
});

export const bankAccountWithdraw = operation({
  id: 'bank.withdraw-account',
  title: { vi: 'Rút lại tài khoản nhận tiền đã ghi sai', en: 'Withdraw a bank account that was recorded wrong' },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-accounts/{accountId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ accountId: uuidJson, reason }),
  output: outcome,
  problems: UNDO_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawBankAccount(desk, given),
});

export const repaymentList = operation({
  id: 'advance.list-repayments',
  title: { vi: 'Các lần hộ trả lại tiền ứng trước gần đây', en: 'What was given back of advances last' },
  may: 'closing.read',
  route: { method: 'GET', path: '/advances/repayments' },
  input: z.strictObject({}),
  output: z.custom<ListedRepayment[]>(),
  problems: {},
  run: async ({ desk }: DeskContext) => ok(await listRepayments(desk)),
});

export const repaymentWithdraw = operation({
  id: 'advance.withdraw-repayment',
  title: { vi: 'Rút lại một lần trả lại đã ghi sai', en: 'Withdraw that an advance was given back' },
  may: 'closing.make',
  route: { method: 'POST', path: '/advances/repayments/{repaymentId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ repaymentId: uuidJson, reason }),
  output: outcome,
  problems: UNDO_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawRepayment(desk, given),
});

export const PAYMENT_OPERATIONS = {
  ...{ bankAccountRecord, bankAccountList, bankAccountFind, bankAccountWithdraw },
  ...{ advanceList, advanceRepay, repaymentList, repaymentWithdraw },
};
