import type { Permission } from '#access/permissions.ts';
import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why an operation does not even begin, whatever it is. */
export interface OperationProblems {
  /** The role of who asks does not have the permission. */
  forbidden: { permission: Permission };
  /** The input does not have the declared shape; `at` is the place in it. */
  'wrong-input': { message: string };
}

export type OperationProblem = ProblemOf<OperationProblems>;
export const operationProblem = problemsOf<OperationProblems>();

export const OPERATION_WORDS: ProblemWords<OperationProblems> = {
  forbidden: ({ permission }) => ({
    vi: `Vai trò của bạn không có quyền này (${permission}).`,
    en: `Your role does not have this permission (${permission}).`,
  }),
  'wrong-input': ({ message }) => ({
    vi: `Dữ liệu gửi lên không đúng dạng: ${message}`,
    en: `What was sent does not have the right form: ${message}`,
  }),
};

export const operationProblemWords = (problem: OperationProblem): Bilingual => inWords(OPERATION_WORDS, problem);
