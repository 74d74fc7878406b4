import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatNumber } from '#base/vietnamese.ts';

/** Why a deposit slip is not recorded. */
export interface DepositProblems {
  'no-closings': object;
  'closings-unknown': { count: number };
  'closings-of-several': object;
  'not-received': { count: number };
  'nothing-of-scheme': { count: number };
  'on-other-slip': { count: number };
  'nothing-to-deposit': { amount: number };
  'deposited-before': { closedOn: Day };
  'deposited-to-come': { today: Day };
}
/** Why a slip is not withdrawn. */
export interface UndoDepositProblems {
  'deposit-unknown': object;
  'has-arrived': { arrived: number };
}

export type DepositProblem = ProblemOf<DepositProblems>;
export const depositProblem = problemsOf<DepositProblems>();
export type UndoDepositProblem = ProblemOf<UndoDepositProblems>;
export const undoDepositProblem = problemsOf<UndoDepositProblems>();

export const DEPOSIT_WORDS: ProblemWords<DepositProblems> = {
  'no-closings': () => ({
    vi: 'Chọn ít nhất một lần chốt sổ để nộp.',
    en: 'Choose at least one closing to deposit.',
  }),
  'closings-unknown': ({ count }) => ({
    vi: `${count} lần chốt sổ đã chọn không có trong phạm vi của bạn.`,
    en: `${count} of the chosen closings are not in your scope.`,
  }),
  'closings-of-several': () => ({
    vi: 'Một phiếu nộp tiền chỉ có tiền của một đơn vị: hãy lập phiếu riêng cho từng đơn vị.',
    en: 'A slip has the money of one organisation: make one for each.',
  }),
  'not-received': ({ count }) => ({
    vi: `Tiền của ${count} lần chốt sổ chưa được nhận: nhận tiền rồi mới nộp được.`,
    en: `The cash of ${count} closings was not received yet: receive it first.`,
  }),
  'nothing-of-scheme': ({ count }) => ({
    vi: `${count} lần chốt sổ không có tiền của loại hình này.`,
    en: `${count} closings have no money of this scheme.`,
  }),
  'on-other-slip': ({ count }) => ({
    vi: `${count} lần chốt sổ đã nằm trong phiếu nộp tiền khác.`,
    en: `${count} closings are on another slip already.`,
  }),
  'nothing-to-deposit': ({ amount }) => ({
    vi: `Các lần chốt này cộng lại ${formatNumber(amount)} đồng: không có gì để nộp.`,
    en: `These closings come to ${formatNumber(amount)} đồng: there is nothing to deposit.`,
  }),
  'deposited-before': ({ closedOn }) => ({
    vi: `Ngày nộp không thể trước ngày chốt ${formatDay(closedOn)}.`,
    en: `Money cannot be deposited before it was closed on ${formatDay(closedOn)}.`,
  }),
  'deposited-to-come': ({ today }) => ({
    vi: `Ngày nộp không thể sau hôm nay, ${formatDay(today)}.`,
    en: `Money cannot be deposited after today, ${formatDay(today)}.`,
  }),
};

export const UNDO_DEPOSIT_WORDS: ProblemWords<UndoDepositProblems> = {
  'deposit-unknown': () => ({
    vi: 'Không có phiếu nộp tiền ấy trong phạm vi của bạn.',
    en: 'There is no such slip in your scope.',
  }),
  'has-arrived': ({ arrived }) => ({
    vi: `Sao kê đã có ${formatNumber(arrived)} đồng của phiếu này: gỡ ghép các dòng sao kê ấy trước.`,
    en: `${formatNumber(arrived)} đồng of this slip stand in statements: unmatch those lines first.`,
  }),
};
