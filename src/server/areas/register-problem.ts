import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why it cannot be known which register is meant. */
export interface RegisterProblems {
  'no-province': { code: string };
  'no-register-yet': object;
  'not-open': { code: string };
  'commune-unknown': { code: string };
  'several-registers': { codes: readonly string[] };
}

export type RegisterProblem = ProblemOf<RegisterProblems>;
export const registerProblem = problemsOf<RegisterProblems>();

const WORDS: ProblemWords<RegisterProblems> = {
  'no-province': ({ code }) => ({
    vi: `Không có tỉnh nào mã ${code}.`,
    en: `There is no province with the code ${code}.`,
  }),
  'commune-unknown': ({ code }) => ({
    vi: `Dòng đầu có mã xã «${code}» không phải mã của xã nào, nên chưa biết là tỉnh nào: hãy sửa mã, hoặc nêu tỉnh bằng --province.`,
    en: `The first row has «${code}», which is not the code of a commune, so its province is not known: mend the code, or name the province with --province.`,
  }),
  'no-register-yet': () => ({
    vi: 'Chưa có sổ nào: hãy nhập người trước.',
    en: 'There is no register yet: import people first.',
  }),
  'not-open': ({ code }) => ({
    vi: `Chưa có sổ của tỉnh ${code}: hãy nhập người của tỉnh ấy trước.`,
    en: `There is no register of the province ${code} yet: import its people first.`,
  }),
  'several-registers': ({ codes }) => ({
    vi: `Có nhiều sổ: hãy nêu một sổ bằng --province (${codes.join(', ')}).`,
    en: `There are several registers: name one of them with --province (${codes.join(', ')}).`,
  }),
};

/** One sentence that says what to give. */
export const registerProblemWords = (problem: RegisterProblem): Bilingual => inWords(WORDS, problem);
