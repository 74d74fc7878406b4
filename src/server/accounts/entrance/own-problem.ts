import { inWords, type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why somebody cannot change what is their own. */
export interface OwnProblems {
  'wrong-password': object;
  'wrong-code': object;
  'too-many': { minutes: number };
  'no-such-session': object;
  /** Everybody knows the password of the demonstration, and nobody may take it from others. */
  'of-demonstration': object;
  'has-second-factor': object;
  'no-second-factor': object;
  'code-expired': object;
  'wrong-passkey': object;
  'no-such-passkey': object;
  'prove-first': object;
  'no-outside': object;
}

export type OwnProblem = ProblemOf<OwnProblems>;
export const ownProblem = problemsOf<OwnProblems>();

const WORDS: ProblemWords<OwnProblems> = {
  'wrong-password': () => ({ vi: 'Mật khẩu không đúng.', en: 'The password is wrong.' }),
  'wrong-code': () => ({
    vi: 'Mã không đúng hoặc đã cũ. Mã trong ứng dụng đổi mỗi 30 giây; mỗi mã dự phòng chỉ dùng một lần.',
    en: 'The code is wrong or too old. Codes of the app change every 30 seconds; a recovery code serves once.',
  }),
  'too-many': ({ minutes }) => ({
    vi: `Đã sai quá nhiều lần. Xin thử lại sau ${minutes} phút.`,
    en: `Too many wrong attempts. Please try again in ${minutes} minutes.`,
  }),
  'no-such-session': () => ({ vi: 'Phiên này đã kết thúc.', en: 'This session has ended.' }),
  'of-demonstration': () => ({
    vi: 'Đây là tài khoản minh hoạ dùng chung: mật khẩu và xác nhận hai bước giữ nguyên cho người thử sau.',
    en: 'This account of the demonstration is everybody’s: its password and factors stay for who tries it next.',
  }),
  'has-second-factor': () => ({
    vi: 'Xác nhận hai bước đã bật. Tắt đi rồi bật lại nếu đổi điện thoại.',
    en: 'The second factor is on. Turn it off and on again if you have a new phone.',
  }),
  'no-second-factor': () => ({ vi: 'Xác nhận hai bước chưa bật.', en: 'The second factor is not on.' }),
  'wrong-passkey': () => ({
    vi: 'Khoá này không mở được. Xin thử lại, hoặc vào bằng mật khẩu.',
    en: 'This key does not open the door. Please try again, or come in by the password.',
  }),
  'no-such-passkey': () => ({ vi: 'Không có khoá này.', en: 'There is no such key.' }),
  'prove-first': () => ({
    vi: 'Việc này cần lần đăng nhập mới: đăng xuất rồi vào lại, sau đó thêm khoá trong 10 phút.',
    en: 'For this, sign out and in again, and add the key within 10 minutes.',
  }),
  'no-outside': () => ({
    vi: 'Tài khoản này chưa gắn với tài khoản nào ở ngoài.',
    en: 'No account elsewhere opens this one.',
  }),
  'code-expired': () => ({
    vi: 'Bước này đã quá hạn. Xin đăng nhập lại từ đầu.',
    en: 'This step has expired. Please sign in from the beginning.',
  }),
};

/** Whether a problem is of this list. */
export const isOwnProblem = (problem: { kind: string }): problem is OwnProblem => problem.kind in WORDS;

/** One sentence for the holder of the account. */
export const ownProblemWords = (problem: OwnProblem): Bilingual => inWords(WORDS, problem);
