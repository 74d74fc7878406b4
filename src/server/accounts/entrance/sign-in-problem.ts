import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why somebody is not let in. It is not said whether there is an account. */
export interface SignInProblems {
  'wrong-password': object;
  'too-many': { minutes: number };
  'too-long': object;
}

export type SignInProblem = ProblemOf<SignInProblems>;
export const signInProblem = problemsOf<SignInProblems>();

const WORDS: ProblemWords<SignInProblems> = {
  'wrong-password': () => ({
    vi: 'E-mail hoặc mật khẩu không đúng. Nếu quên mật khẩu, xin người quản trị gửi đường dẫn đặt lại.',
    en: 'The e-mail or the password is wrong. If you forgot the password, ask your administrator for a link to set it again.',
  }),
  'too-many': ({ minutes }) => ({
    vi: `Đã sai quá nhiều lần. Xin thử lại sau ${minutes} phút.`,
    en: `Too many wrong attempts. Please try again in ${minutes} minutes.`,
  }),
  'too-long': () => ({
    vi: 'E-mail hoặc mật khẩu dài quá mức cho phép.',
    en: 'The e-mail or the password is longer than allowed.',
  }),
};

/** One sentence for whoever stands before the door. */
export const signInProblemWords = (problem: SignInProblem): Bilingual => inWords(WORDS, problem);
