import type { Uuid } from '#base/ids.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why a fact is not recorded. */
export interface FactProblems {
  'person-not-found': { personId: Uuid };
  'reversed-not-found': { contributionId: Uuid };
  'reverses-a-reversal': { contributionId: Uuid };
  'reversed-already': { contributionId: Uuid };
}

export type FactProblem = ProblemOf<FactProblems>;
export const factProblem = problemsOf<FactProblems>();

export const FACT_WORDS: ProblemWords<FactProblems> = {
  'person-not-found': () => ({
    vi: 'Người này không có trong sổ.',
    en: 'This person is not in the register.',
  }),
  'reversed-not-found': () => ({
    vi: 'Khoản đóng cần huỷ không có trong sổ của người này.',
    en: 'The contribution to be reversed is not in the register for this person and scheme.',
  }),
  'reverses-a-reversal': () => ({
    vi: 'Đây là một khoản huỷ, không thể huỷ lần nữa: hãy ghi lại khoản đóng.',
    en: 'This is a reversal and cannot be reversed: record the contribution again.',
  }),
  'reversed-already': () => ({
    vi: 'Khoản đóng này đã được huỷ.',
    en: 'This contribution is reversed already.',
  }),
};
