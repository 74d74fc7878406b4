import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay, formatNumber } from '#base/vietnamese.ts';

/** Why a day is not closed. */
export interface MakeProblems {
  'nothing-to-close': object;
}
/** Why money is not received. */
export interface ReceiveProblems {
  'closing-unknown': object;
  'own-money': object;
  'amount-is-other': { amount: number };
  'received-before': { closedOn: Day };
  'day-to-come': { today: Day };
}

export type MakeProblem = ProblemOf<MakeProblems>;
export const makeProblem = problemsOf<MakeProblems>();
export type ReceiveProblem = ProblemOf<ReceiveProblems>;
export const receiveProblem = problemsOf<ReceiveProblems>();

export const MAKE_WORDS: ProblemWords<MakeProblems> = {
  'nothing-to-close': () => ({
    vi: 'Không có khoản nào chưa chốt: mọi khoản đã thu đều nằm trong các lần chốt trước.',
    en: 'There is nothing to close: whatever was taken is in earlier closings.',
  }),
};

export const RECEIVE_WORDS: ProblemWords<ReceiveProblems> = {
  'closing-unknown': () => ({
    vi: 'Không có lần chốt sổ ấy trong đơn vị của bạn.',
    en: 'Your organisation has no such closing.',
  }),
  'own-money': () => ({
    vi: 'Tiền do chính bạn thu phải do người khác nhận.',
    en: 'Money that you took yourself has to be received by somebody else.',
  }),
  'amount-is-other': ({ amount }) => ({
    vi: `Tiền mặt của lần chốt này là ${formatNumber(amount)} đồng. Chỉ nhận được đúng số ấy: hãy đếm lại.`,
    en: `The cash of this closing comes to ${formatNumber(amount)} đồng. Only that amount can be received: please count again.`,
  }),
  'received-before': ({ closedOn }) => ({
    vi: `Ngày nhận không thể trước ngày chốt ${formatDay(closedOn)}.`,
    en: `Money cannot be received before it was closed on ${formatDay(closedOn)}.`,
  }),
  'day-to-come': ({ today }) => ({
    vi: `Ngày nhận không thể sau hôm nay, ${formatDay(today)}.`,
    en: `Money cannot be received after today, ${formatDay(today)}.`,
  }),
};
