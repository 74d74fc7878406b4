import { printNumber } from '#base/numbers.ts';
import { type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why nobody is looked for. */
export interface FindProblems {
  'search-too-long': { most: number };
  'search-too-short': { least: number };
}

export const findProblem = problemsOf<FindProblems>();

export const FIND_WORDS: ProblemWords<FindProblems> = {
  'search-too-long': ({ most }) => ({
    vi: `Ô tìm nhận nhiều nhất ${printNumber(most, 'vi', { most: 0 })} ký tự. Hãy gõ tên, 4 số cuối hoặc một mã số.`,
    en: `The search box takes at most ${printNumber(most, 'en', { most: 0 })} characters. Type a name, the last 4 digits or a number.`,
  }),
  'search-too-short': ({ least }) => ({
    vi: `Hãy gõ ít nhất ${least} chữ của tên, đúng 4 số cuối, hoặc cả mã số.`,
    en: `Type at least ${least} letters of a name, exactly the last 4 digits, or a whole number.`,
  }),
};
