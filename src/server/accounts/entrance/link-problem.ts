import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why a link does not lead in, or what was typed behind it does not. */
export interface LinkProblems {
  'no-such-link': object;
  'link-expired': object;
  'link-used': object;
  'name-missing': object;
  'name-too-long': { most: number };
  'not-an-email': object;
  'email-taken': object;
  'password-too-short': { least: number };
  'password-too-long': { most: number };
  'password-easy': object;
  'passwords-differ': object;
}

export type LinkProblem = ProblemOf<LinkProblems>;
export const linkProblem = problemsOf<LinkProblems>();

const LINK_WORDS: ProblemWords<LinkProblems> = {
  'no-such-link': () => ({
    vi: 'Đường dẫn này không dùng được. Xin người quản trị gửi đường dẫn mới.',
    en: 'This link does not work. Please ask your administrator for a new one.',
  }),
  'link-expired': () => ({
    vi: 'Đường dẫn này đã quá hạn. Xin người quản trị gửi đường dẫn mới.',
    en: 'This link has expired. Please ask your administrator for a new one.',
  }),
  'link-used': () => ({
    vi: 'Đường dẫn này đã được dùng; mỗi đường dẫn chỉ dùng một lần. Xin đăng nhập bằng mật khẩu đã đặt.',
    en: 'This link has been used; each serves once. Please sign in with the password that was set.',
  }),
  'name-missing': () => ({ vi: 'Cần điền họ và tên.', en: 'Please give your full name.' }),
  'name-too-long': ({ most }) => ({
    vi: `Họ và tên dài nhất ${most} chữ.`,
    en: `A name has at most ${most} letters.`,
  }),
  'not-an-email': () => ({
    vi: 'Đây không phải địa chỉ e-mail. Viết như lan.nt@bhxh.example.vn.',
    en: 'This is not an e-mail address. Write lan.nt@bhxh.example.vn.',
  }),
  'email-taken': () => ({
    vi: 'Đã có tài khoản mang e-mail này.',
    en: 'There is an account with this e-mail already.',
  }),
  'password-too-short': ({ least }) => ({
    vi: `Mật khẩu có ít nhất ${least} ký tự; một câu dễ nhớ là tốt nhất.`,
    en: `A password has at least ${least} characters; a sentence that is easy to remember is best.`,
  }),
  'password-too-long': ({ most }) => ({
    vi: `Mật khẩu dài nhất ${most} ký tự.`,
    en: `A password has at most ${most} characters.`,
  }),
  'password-easy': () => ({
    vi: 'Mật khẩu này dễ đoán: không dùng e-mail, tên của mình hay một ký tự lặp lại.',
    en: 'This password is easy to guess: use neither your e-mail, nor your name, nor one character again and again.',
  }),
  'passwords-differ': () => ({
    vi: 'Hai lần nhập mật khẩu không giống nhau.',
    en: 'The two passwords are not the same.',
  }),
};

/** One sentence for whoever holds the link. */
export const linkProblemWords = (problem: LinkProblem): Bilingual => inWords(LINK_WORDS, problem);
