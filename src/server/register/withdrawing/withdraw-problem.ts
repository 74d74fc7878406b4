import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { WITHDRAWAL_WORDS, type WithdrawalProblems } from '#input/files/withdrawal-problem.ts';

/** Why a fact is not withdrawn. */
export interface WithdrawProblems extends Pick<WithdrawalProblems, 'fact-not-found' | 'fact-of-another-kind'> {
  'withdrawn-for-another-reason': object;
}

export type WithdrawProblem = ProblemOf<WithdrawProblems>;
export const withdrawProblem = problemsOf<WithdrawProblems>();

export const WITHDRAW_WORDS: ProblemWords<WithdrawProblems> = {
  'fact-not-found': WITHDRAWAL_WORDS['fact-not-found'],
  'fact-of-another-kind': WITHDRAWAL_WORDS['fact-of-another-kind'],
  'withdrawn-for-another-reason': () => ({
    vi: 'Sự việc này đã được rút lại với lý do khác.',
    en: 'The fact was withdrawn already, for another reason.',
  }),
};
