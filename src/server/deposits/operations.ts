import { z } from 'zod';
import { dayInVietNam } from '#base/dates.ts';
import { ok } from '#base/result.ts';
import { SCHEMES } from '#coverage/facts.ts';
import { dayJson, uuidJson } from '#input/json.ts';
import { NOTE_KINDS } from '#register/money/bank-line.ts';
import type { Deposit } from '#register/money/deposit.ts';
import { limitsOf, listPage } from '#server/desk/list-page.ts';
import { type DeskContext, operation } from '#server/desk/operation.ts';
import { DEPOSIT_WORDS, UNDO_DEPOSIT_WORDS } from './deposit-problem.ts';
import { type DepositList, listDeposits } from './list-deposits.ts';
import { type BankLineList, listLines } from './list-lines.ts';
import { makeDeposit } from './make-deposit.ts';
import { matchLine } from './match-line.ts';
import { matchLines } from './match-lines.ts';
import { noteLine } from './note-line.ts';
import { type MoneyStanding, placeMoney } from './place-money.ts';
import { readDeposit } from './read-deposit.ts';
import { type BankLinePage, readLine } from './read-line.ts';
import { MOST_STATEMENT_LINES, recordStatement, type TakenStatement } from './record-statement.ts';
import { LINE_WORDS, STATEMENT_WORDS } from './statement-problem.ts';
import { withdrawDeposit } from './withdraw-deposit.ts';
import { withdrawMatch } from './withdraw-match.ts';
import { withdrawStatement } from './withdraw-statement.ts';

/** How many lines a page of a list has. */
export const DEPOSITS_OF_PAGE = 50;
export const BANK_LINES_OF_PAGE = 50;
/** How many lines of money that waits are named on a page. */
export const WAITING_OF_PAGE = 100;

const MOST_CLOSINGS = 1_000;
const outcome = z.enum(['recorded', 'unchanged']);
const reason = z.string().trim().min(1).max(200);
const dong = z.int().min(-1e15).max(1e15);

export const depositList = operation({
  id: 'deposit.list',
  title: { vi: 'Các phiếu nộp tiền và tiền chờ nộp', en: 'Deposit slips, and the money that waits for one' },
  may: 'deposit.read',
  route: { method: 'POST', path: '/deposits/list' },
  input: z.strictObject({ page: listPage }),
  output: z.custom<DepositList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { page }) => ok(await listDeposits(desk, limitsOf(page, DEPOSITS_OF_PAGE))),
});

export const depositRead = operation({
  id: 'deposit.read',
  title: { vi: 'Xem một phiếu nộp tiền', en: 'Look at one deposit slip' },
  may: 'deposit.read',
  route: { method: 'GET', path: '/deposits/{id}' },
  input: z.strictObject({ id: uuidJson }),
  output: z.custom<Deposit | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, { id }) => ok(await readDeposit(desk, id)),
});

export const depositMake = operation({
  id: 'deposit.make',
  title: { vi: 'Lập phiếu nộp tiền', en: 'Make a deposit slip' },
  may: 'deposit.make',
  route: { method: 'POST', path: '/deposits' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    scheme: z.enum(SCHEMES),
    closings: z.array(uuidJson).max(MOST_CLOSINGS),
    depositedOn: dayJson,
  }),
  output: outcome,
  problems: DEPOSIT_WORDS,
  run: ({ desk, now }: DeskContext, given) => makeDeposit(desk, given, dayInVietNam(now)),
});

export const depositWithdraw = operation({
  id: 'deposit.withdraw',
  title: { vi: 'Rút lại phiếu nộp tiền đã ghi sai', en: 'Withdraw a deposit slip that was recorded wrong' },
  may: 'deposit.make',
  route: { method: 'POST', path: '/deposits/{depositId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ depositId: uuidJson, reason }),
  output: outcome,
  problems: UNDO_DEPOSIT_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawDeposit(desk, given),
});

export const moneyPlace = operation({
  id: 'deposit.place-money',
  title: { vi: 'Đối soát: tiền đã thu đang ở đâu', en: 'Reconciliation: where the money that was taken is' },
  may: 'deposit.read',
  route: { method: 'POST', path: '/deposits/reconciliation' },
  input: z.strictObject({ from: dayJson, to: dayJson }),
  output: z.custom<MoneyStanding>(),
  problems: {},
  run: async ({ desk }: DeskContext, days) => ok(await placeMoney(desk, days, WAITING_OF_PAGE)),
});

/** For files: every line that is not confirmed. */
export const moneyWaiting = operation({
  id: 'deposit.list-waiting',
  title: { vi: 'Mọi khoản tiền chưa được ngân hàng xác nhận', en: 'All money that no bank has confirmed' },
  may: 'deposit.read',
  route: { method: 'POST', path: '/deposits/waiting' },
  input: z.strictObject({ from: dayJson, to: dayJson }),
  output: z.custom<MoneyStanding['waiting']>(),
  problems: {},
  run: async ({ desk }: DeskContext, days) => ok((await placeMoney(desk, days, null)).waiting),
});

export const statementRecord = operation({
  id: 'bank.record-statement',
  title: { vi: 'Ghi sao kê ngân hàng', en: 'Record a statement of a bank account' },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-statements' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    accountId: uuidJson,
    accountNo: z.string().max(50).nullable(),
    opening: dong.nullable(),
    closing: dong.nullable(),
    lines: z
      .array(
        z.strictObject({
          bookedOn: dayJson,
          amount: dong.refine((amount) => amount !== 0),
          remittance: z.string().max(1_000),
          bankReference: z.string().max(100).nullable(),
        }),
      )
      .max(MOST_STATEMENT_LINES),
  }),
  output: z.custom<TakenStatement>(),
  problems: STATEMENT_WORDS,
  run: ({ desk, now }: DeskContext, given) => recordStatement(desk, given, dayInVietNam(now)),
});

export const statementWithdraw = operation({
  id: 'bank.withdraw-statement',
  title: { vi: 'Rút lại sao kê đã ghi nhầm', en: 'Withdraw a statement that was read in wrong' },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-statements/{statementId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ statementId: uuidJson, reason }),
  output: outcome,
  problems: LINE_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawStatement(desk, given),
});

export const lineList = operation({
  id: 'bank.list-lines',
  title: { vi: 'Các dòng sao kê và tiền treo', en: 'Lines of statements, and money in suspense' },
  may: 'deposit.read',
  route: { method: 'POST', path: '/bank-lines/list' },
  input: z.strictObject({ isOpen: z.boolean(), page: listPage }),
  output: z.custom<BankLineList>(),
  problems: {},
  run: async ({ desk }: DeskContext, { isOpen, page }) =>
    ok(await listLines(desk, { isOpen }, limitsOf(page, BANK_LINES_OF_PAGE))),
});

export const lineRead = operation({
  id: 'bank.read-line',
  title: {
    vi: 'Xem một dòng sao kê và những khoản có thể là của nó',
    en: 'Look at a line of a statement, and what it may be',
  },
  may: 'deposit.read',
  route: { method: 'POST', path: '/bank-lines/{id}/read' },
  input: z.strictObject({ id: uuidJson, find: z.string().trim().min(1).max(50).nullable() }),
  output: z.custom<BankLinePage | null>(),
  problems: {},
  run: async ({ desk }: DeskContext, given) => ok(await readLine(desk, given)),
});

export const lineMatch = operation({
  id: 'bank.match-line',
  title: {
    vi: 'Ghép một dòng sao kê với khoản thu hay phiếu nộp tiền',
    en: 'Match a line with a payment or a deposit slip',
  },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-lines/{lineId}/matches' },
  again: 'same-id',
  input: z.strictObject({
    id: uuidJson,
    lineId: uuidJson,
    claim: z.strictObject({ kind: z.enum(['payment', 'deposit']), id: uuidJson }),
    amount: z.int().min(1).max(1e12).nullable(),
  }),
  output: outcome,
  problems: LINE_WORDS,
  run: ({ desk }: DeskContext, given) => matchLine(desk, given),
});

export const linesMatch = operation({
  id: 'bank.match-lines',
  title: {
    vi: 'Ghép lại các dòng treo theo nội dung chuyển khoản',
    en: 'Match lines in suspense by their texts again',
  },
  may: 'bank.keep',
  again: 'same-content',
  input: z.strictObject({}),
  output: z.object({ matched: z.int() }),
  problems: {},
  run: ({ desk }: DeskContext) => matchLines(desk),
});

export const matchWithdraw = operation({
  id: 'bank.withdraw-match',
  title: { vi: 'Gỡ ghép một dòng sao kê', en: 'Take back a match of a line' },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-matches/{matchId}/withdrawal' },
  again: 'same-content',
  input: z.strictObject({ matchId: uuidJson, reason }),
  output: outcome,
  problems: LINE_WORDS,
  run: ({ desk }: DeskContext, given) => withdrawMatch(desk, given),
});

export const lineNote = operation({
  id: 'bank.note-line',
  title: { vi: 'Ghi chú một dòng sao kê chưa rõ là tiền gì', en: 'Note what a line of a statement is' },
  may: 'bank.keep',
  route: { method: 'POST', path: '/bank-lines/{lineId}/notes' },
  again: 'same-id',
  input: z.strictObject({ id: uuidJson, lineId: uuidJson, kind: z.enum(NOTE_KINDS), reason }),
  output: outcome,
  problems: LINE_WORDS,
  run: ({ desk }: DeskContext, given) => noteLine(desk, given),
});

export const DEPOSIT_OPERATIONS = {
  ...{ depositList, depositMake, depositRead, depositWithdraw, moneyPlace, moneyWaiting },
  ...{ statementRecord, statementWithdraw, lineList, lineRead, lineMatch, linesMatch, matchWithdraw, lineNote },
};
