import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatNumber } from '#base/vietnamese.ts';

/** Why money does not come as it is said to. */
export interface PaymentProblems {
  'payer-not-named': object;
  'no-bank-account': { on: Day };
}
/** Why a bank account is not recorded. */
export interface BankAccountProblems {
  'bank-unknown': { bin: string };
  'not-an-account-number': { text: string };
}
/** Why it is not recorded that an advance is given back. */
export interface RepayProblems {
  'advance-unknown': object;
  'more-than-open': { open: number };
  'repaid-before': { takenOn: Day };
  'repaid-to-come': { today: Day };
}

/** Why what was recorded of money is not withdrawn. */
export interface UndoProblems {
  'account-unknown': object;
  'repayment-unknown': object;
}

export type PaymentProblem = ProblemOf<PaymentProblems>;
export const paymentProblem = problemsOf<PaymentProblems>();
export type BankAccountProblem = ProblemOf<BankAccountProblems>;
export const bankAccountProblem = problemsOf<BankAccountProblems>();
export type RepayProblem = ProblemOf<RepayProblems>;
export const repayProblem = problemsOf<RepayProblems>();
export type UndoProblem = ProblemOf<UndoProblems>;
export const undoProblem = problemsOf<UndoProblems>();

export const PAYMENT_WORDS: ProblemWords<PaymentProblems> = {
  'payer-not-named': () => ({
    vi: 'Người khác trả thì ghi ai trả.',
    en: 'Where somebody else paid, say who.',
  }),
  'no-bank-account': ({ on }) => ({
    vi: `Đơn vị chưa có tài khoản ngân hàng nào trong sổ vào ngày ${formatDay(on)}: hãy nhờ người quản lý ghi tài khoản, hoặc chọn cách trả khác.`,
    en: `The organisation has no bank account in the register on ${on}: ask its manager to record one, or choose another means.`,
  }),
};

export const BANK_ACCOUNT_WORDS: ProblemWords<BankAccountProblems> = {
  'bank-unknown': ({ bin }) => ({
    vi: `Không có ngân hàng nào mang mã «${bin}».`,
    en: `There is no bank of the number «${bin}».`,
  }),
  'not-an-account-number': ({ text }) => ({
    vi: `«${text}» không phải số tài khoản: từ 4 đến 19 chữ số hoặc chữ cái không dấu.`,
    en: `«${text}» is not the number of an account: 4 to 19 digits or letters without accents.`,
  }),
};

export const UNDO_WORDS: ProblemWords<UndoProblems> = {
  'account-unknown': () => ({
    vi: 'Không có tài khoản ấy trong phạm vi của bạn.',
    en: 'There is no such account in your scope.',
  }),
  'repayment-unknown': () => ({
    vi: 'Không có lần trả lại ấy trong phạm vi của bạn.',
    en: 'Nothing was given back so in your scope.',
  }),
};

export const REPAY_WORDS: ProblemWords<RepayProblems> = {
  'advance-unknown': () => ({
    vi: 'Không có khoản ứng trước ấy trong phạm vi của bạn.',
    en: 'There is no such advance in your scope.',
  }),
  'more-than-open': ({ open }) => ({
    vi: `Hộ còn phải trả lại ${formatNumber(open)} đồng: không ghi được nhiều hơn.`,
    en: `${formatNumber(open)} đồng is still to be given back: no more than that can be recorded.`,
  }),
  'repaid-before': ({ takenOn }) => ({
    vi: `Ngày trả lại không thể trước ngày ứng ${formatDay(takenOn)}.`,
    en: `It cannot be given back before it was paid on ${formatDay(takenOn)}.`,
  }),
  'repaid-to-come': ({ today }) => ({
    vi: `Ngày trả lại không thể sau hôm nay, ${formatDay(today)}.`,
    en: `It cannot be given back after today, ${formatDay(today)}.`,
  }),
};
