import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';
import type { CandidateProvince } from './provinces-of-communes.ts';

/** Why it cannot be known which register is meant. */
export interface RegisterProblems {
  'no-province': { code: string };
  'no-register-yet': object;
  'not-open': { code: string };
  'communes-unknown': { texts: readonly string[] };
  'province-unclear': { candidates: readonly CandidateProvince[]; of: number };
  'several-registers': { codes: readonly string[] };
}

export type RegisterProblem = ProblemOf<RegisterProblems>;
export const registerProblem = problemsOf<RegisterProblems>();

const WORDS: ProblemWords<RegisterProblems> = {
  'no-province': ({ code }) => ({
    vi: `Không có tỉnh nào mã ${code}.`,
    en: `There is no province with the code ${code}.`,
  }),
  'communes-unknown': ({ texts }) => {
    const named = texts.length === 0 ? '' : ` (${texts.map((text) => `«${text}»`).join(', ')} …)`;
    return {
      vi: `Chưa có sổ nào, và không xã nào trong tệp là mã hay tên của một xã${named}, nên chưa biết là tỉnh nào: hãy nêu tỉnh bằng --province.`,
      en: `There is no register yet, and no commune of the file is the code or name of one${named}, so its province is not known: name it with --province.`,
    };
  },
  'province-unclear': ({ candidates, of }) => {
    const listed = (word: string): string =>
      candidates.map(({ code, name, communes }) => `${code} (${name}: ${communes}/${of} ${word})`).join(', ');
    return {
      vi: `Chưa có sổ nào, và các xã trong tệp có ở nhiều tỉnh: hãy nêu một tỉnh bằng --province: ${listed('xã')}.`,
      en: `There is no register yet, and the communes of the file are in several provinces: name one with --province: ${listed('communes')}.`,
    };
  },
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
