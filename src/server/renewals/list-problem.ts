import { type ProblemWords, problemsOf } from '#base/problem.ts';
import { FIND_WORDS, type FindProblems } from '#server/register/find-problem.ts';

/** Why nobody is listed. */
export type RenewalListProblems = Pick<FindProblems, 'commune-unknown'>;

export const renewalListProblem = problemsOf<RenewalListProblems>();

export const RENEWAL_LIST_WORDS: ProblemWords<RenewalListProblems> = {
  'commune-unknown': FIND_WORDS['commune-unknown'],
};
