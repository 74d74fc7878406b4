import { printNumber } from '#base/numbers.ts';
import { type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why nobody is looked for. */
export interface FindProblems {
  'search-too-long': { most: number };
  'search-too-short': { least: number };
  'commune-unknown': { text: string };
}

export const findProblem = problemsOf<FindProblems>();

export const FIND_WORDS: ProblemWords<FindProblems> = {
  'commune-unknown': ({ text }) => ({
    vi: `Không có xã, phường «${text}» trong địa bàn của bạn. Viết tên mới hoặc tên cũ, có thể không dấu.`,
    en: `There is no commune «${text}» within your areas. Write its new or old name; accents may be left out.`,
  }),
  'search-too-long': ({ most }) => ({
    vi: `Ô tìm nhận nhiều nhất ${printNumber(most, 'vi', { most: 0 })} ký tự. Hãy gõ tên, 4 số cuối hoặc một mã số.`,
    en: `The search box takes at most ${printNumber(most, 'en', { most: 0 })} characters. Type a name, the last 4 digits or a number.`,
  }),
  'search-too-short': ({ least }) => ({
    vi: `Hãy gõ ít nhất ${least} chữ của tên, đúng 4 số cuối, hoặc cả mã số.`,
    en: `Type at least ${least} letters of a name, exactly the last 4 digits, or a whole number.`,
  }),
};
