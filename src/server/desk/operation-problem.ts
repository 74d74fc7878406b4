import type { Permission } from '#access/permissions.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why an operation does not even begin, whatever it is. */
export interface OperationProblems {
  /** The role of who asks does not have the permission. */
  forbidden: { permission: Permission };
  /** The input does not have the declared shape; `at` is the place in it. */
  'wrong-input': { message: string };
  /** There is nothing of that name. */
  'not-found': object;
}

export type OperationProblem = ProblemOf<OperationProblems>;
export const operationProblem = problemsOf<OperationProblems>();

export const OPERATION_WORDS: ProblemWords<OperationProblems> = {
  forbidden: ({ permission }) => ({
    vi: `Vai trò của bạn không có quyền này (${permission}).`,
    en: `Your role does not have this permission (${permission}).`,
  }),
  'not-found': () => ({ vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' }),
  'wrong-input': ({ message }) => ({
    vi: `Dữ liệu gửi lên không đúng dạng: ${message}`,
    en: `What was sent does not have the right form: ${message}`,
  }),
};
