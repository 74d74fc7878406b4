import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why an account, an office or a link is not changed. */
export interface AccountProblems {
  'no-such-account': object;
  'no-such-office': object;
  'no-such-link': object;
  'no-such-organisation': { code: string };
  'no-such-area': object;
  'organisation-missing': object;
  'days-wrong': object;
  'last-administrator': object;
  'own-stead': object;
  'email-taken': object;
  'not-an-email': object;
  'name-missing': object;
  'name-too-long': { most: number };
  'reason-missing': { least: number };
  'office-over': object;
}

export type AccountProblem = ProblemOf<AccountProblems>;
export const accountProblem = problemsOf<AccountProblems>();

export const ACCOUNT_WORDS: ProblemWords<AccountProblems> = {
  'no-such-account': () => ({ vi: 'Không có tài khoản này.', en: 'There is no such account.' }),
  'no-such-office': () => ({ vi: 'Không có vai trò này.', en: 'There is no such office.' }),
  'no-such-link': () => ({
    vi: 'Không có đường dẫn này, hoặc đã được dùng.',
    en: 'There is no such link, or it has been used.',
  }),
  'no-such-organisation': ({ code }) => ({
    vi: `Không có đơn vị mã «${code}» trong sổ này.`,
    en: `This register has no organisation with the code «${code}».`,
  }),
  'no-such-area': () => ({
    vi: 'Có địa bàn không thuộc tỉnh này. Chọn trong danh sách.',
    en: 'An area is not of this province. Choose from the list.',
  }),
  'organisation-missing': () => ({
    vi: 'Vai trò này làm việc cho một đơn vị: hãy chọn đơn vị.',
    en: 'This role works for an organisation: choose one.',
  }),
  'days-wrong': () => ({
    vi: 'Ngày cuối phải từ hôm nay trở đi, và không trước ngày đầu.',
    en: 'The last day is today or later, and not before the first.',
  }),
  'last-administrator': () => ({
    vi: 'Đây là người quản trị cuối cùng: trước hết hãy giao vai trò quản trị cho một người khác.',
    en: 'This is the last administrator: first give the office of administrator to somebody else.',
  }),
  'own-stead': () => ({
    vi: 'Không ai thay chính mình: hãy chọn một người khác.',
    en: 'Nobody stands in for themselves: choose somebody else.',
  }),
  'email-taken': () => ({
    vi: 'Đã có tài khoản mang e-mail này: hãy giao thêm vai trò cho tài khoản ấy.',
    en: 'There is an account with this e-mail: give that account a further office.',
  }),
  'not-an-email': () => ({
    vi: 'Đây không phải địa chỉ e-mail. Viết như lan.nt@bhxh.example.vn.',
    en: 'This is not an e-mail address. Write lan.nt@bhxh.example.vn.',
  }),
  'name-missing': () => ({ vi: 'Cần điền họ và tên.', en: 'Please give the full name.' }),
  'name-too-long': ({ most }) => ({ vi: `Họ và tên dài nhất ${most} chữ.`, en: `A name has at most ${most} letters.` }),
  'reason-missing': ({ least }) => ({
    vi: `Cần nêu lý do, ít nhất ${least} chữ: người kiểm tra sẽ đọc.`,
    en: `A reason is needed, of at least ${least} letters: whoever audits will read it.`,
  }),
  'office-over': () => ({ vi: 'Vai trò này đã kết thúc.', en: 'This office is over.' }),
};
