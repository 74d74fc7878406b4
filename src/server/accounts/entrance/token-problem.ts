import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why a token is not made or ended, or opens nothing. */
export interface TokenProblems {
  'token-missing': object;
  'token-wrong': object;
  'token-over': object;
  'token-office-over': object;
  'no-such-token': object;
  'token-name-missing': object;
  'token-name-too-long': { most: number };
  'token-for-nothing': object;
  'token-beyond-role': object;
  'token-not-made': object;
}

export type TokenProblem = ProblemOf<TokenProblems>;
export const tokenProblem = problemsOf<TokenProblems>();

export const TOKEN_WORDS: ProblemWords<TokenProblems> = {
  'token-missing': () => ({
    vi: 'Cần một mã truy cập: gửi kèm «Authorization: Bearer …».',
    en: 'A token is needed: send “Authorization: Bearer …” with the request.',
  }),
  'token-wrong': () => ({ vi: 'Không có mã truy cập này.', en: 'There is no such token.' }),
  'token-over': () => ({
    vi: 'Mã truy cập này đã hết hạn hoặc đã bị thu hồi.',
    en: 'This token has expired, or was taken back.',
  }),
  'token-office-over': () => ({
    vi: 'Vai trò mà mã truy cập này dùng đã kết thúc.',
    en: 'The office in which this token asks is over.',
  }),
  'no-such-token': () => ({
    vi: 'Không có mã truy cập này, hoặc mã đã kết thúc.',
    en: 'There is no such token, or it is over.',
  }),
  'token-name-missing': () => ({
    vi: 'Cần đặt tên để sau này biết chương trình nào dùng mã.',
    en: 'Please give a name, so that you know later which program uses the token.',
  }),
  'token-name-too-long': ({ most }) => ({
    vi: `Tên dài nhất ${most} chữ.`,
    en: `A name has at most ${most} letters.`,
  }),
  'token-for-nothing': () => ({
    vi: 'Cần chọn ít nhất một việc mà chương trình được làm.',
    en: 'Choose at least one thing that the program may do.',
  }),
  'token-beyond-role': () => ({
    vi: 'Mã truy cập không làm được việc mà vai trò của bạn không có quyền.',
    en: 'A token is good for nothing that your own role may not do.',
  }),
  'token-not-made': () => ({
    vi: 'Mã này đã được tạo trước đó, hoặc vai trò vừa kết thúc. Nếu chưa kịp chép mã, hãy thu hồi và tạo mã khác.',
    en: 'This token was made already, or the office has just ended. If you did not copy it, take it back and make another one.',
  }),
};
