import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { FACT_WORDS, type FactProblems } from '#server/journal/fact-problem.ts';
import { ATTEMPT_WORDS, type AttemptProblems } from '../attempt-problem.ts';

/** Why candidates are not assigned. */
export interface AssignProblems {
  'person-not-found': FactProblems['person-not-found'];
  'assignee-unknown': object;
  'assigned-already': { people: number; name: string };
  'id-taken': AttemptProblems['id-taken'];
}

export type AssignProblem = ProblemOf<AssignProblems>;
export const assignProblem = problemsOf<AssignProblems>();

export const ASSIGN_WORDS: ProblemWords<AssignProblems> = {
  'person-not-found': FACT_WORDS['person-not-found'],
  'assignee-unknown': () => ({
    vi: 'Chọn một nhân viên thu của đơn vị.',
    en: 'Choose a collector of the organisation.',
  }),
  'assigned-already': ({ people, name }) => ({
    vi: `${people} người đang giao cho ${name}: thu lại trước khi giao cho người khác.`,
    en: `${people} of these people are assigned to ${name}: take them back first.`,
  }),
  'id-taken': ATTEMPT_WORDS['id-taken'],
};
