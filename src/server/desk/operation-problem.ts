import type { Permission } from '#access/permission.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { Bilingual } from '#base/words.ts';

/** Why an operation does not even begin, whatever it is. */
export interface OperationProblems {
  /** The role of who asks does not have the permission. */
  forbidden: { permission: Permission };
  /** Whoever asks shows no session, or one that has ended. */
  'not-signed-in': object;
  /** The act is dangerous, and it is some time since who asks proved who they are. */
  'prove-again': object;
  /** The input does not have the declared shape; `at` is the place in it. */
  'wrong-input': { message: Bilingual };
  /** What was sent is not JSON, or too long. */
  unreadable: object;
  /** The database cannot answer now; nothing is half written. */
  'database-away': object;
  /** The database refused what was to be written by one of its constraints: somebody else may have been first. */
  'already-there': Constraint;
  'reference-missing': Constraint;
  'not-allowed': Constraint;
  'value-missing': Constraint;
  /** A number or day out of range, or a character that no text may have. */
  'not-a-value': object;
  /** There is nothing of that name. */
  'not-found': object;
  /** The address does not take requests of that method. */
  'wrong-method': object;
  /** A fault of ours; the log has it under this reference. */
  broken: { reference: string };
}

interface Constraint {
  table: string;
  constraint: string;
}

export type OperationProblem = ProblemOf<OperationProblems>;
export const operationProblem = problemsOf<OperationProblems>();

export const OPERATION_WORDS: ProblemWords<OperationProblems> = {
  forbidden: ({ permission }) => ({
    vi: `Vai trò của bạn không có quyền này (${permission}).`,
    en: `Your role does not have this permission (${permission}).`,
  }),
  'not-signed-in': () => ({
    vi: 'Chưa đăng nhập, hoặc phiên đã kết thúc. Xin đăng nhập lại.',
    en: 'You are not signed in, or the session has ended. Please sign in again.',
  }),
  'prove-again': () => ({
    vi: 'Việc này cần bạn nhập lại mật khẩu của mình: lần xác nhận trước đã quá 10 phút.',
    en: 'For this, please give your own password again: it is more than 10 minutes since you did.',
  }),
  'database-away': () => ({
    vi: 'Cơ sở dữ liệu hiện chưa trả lời; chưa có gì được ghi dở. Xin thử lại sau ít giây.',
    en: 'The database does not answer right now; nothing is half written. Please try again in some seconds.',
  }),
  'already-there': ({ table }) => ({
    vi: `Đã có dòng như vậy trong ${table}; có thể người khác vừa ghi. Chưa có gì được ghi.`,
    en: `There is such a line in ${table} already; somebody else may have been first. Nothing was written.`,
  }),
  'reference-missing': ({ table, constraint }) => ({
    vi: `Dòng của ${table} chỉ tới điều không có (${constraint}). Chưa có gì được ghi.`,
    en: `The line of ${table} refers to what is not there (${constraint}). Nothing was written.`,
  }),
  'not-allowed': ({ table, constraint }) => ({
    vi: `Giá trị không được phép trong ${table} (${constraint}). Chưa có gì được ghi.`,
    en: `A value is not allowed in ${table} (${constraint}). Nothing was written.`,
  }),
  'value-missing': ({ table }) => ({
    vi: `Thiếu một giá trị của ${table}. Chưa có gì được ghi.`,
    en: `A value of ${table} is missing. Nothing was written.`,
  }),
  'not-a-value': () => ({
    vi: 'Một giá trị vượt quá giới hạn, hoặc có ký tự không được phép. Chưa có gì được ghi.',
    en: 'A value is out of range, or has a character that is not allowed. Nothing was written.',
  }),
  'wrong-method': () => ({
    vi: 'Địa chỉ này không nhận yêu cầu kiểu ấy.',
    en: 'This address does not take requests of that method.',
  }),
  broken: ({ reference }) => ({
    vi: `Lỗi ở phía chúng tôi, không phải ở bạn. Xin thử lại sau ít phút; mã tra cứu: ${reference}.`,
    en: `The fault is ours. Please try again in a few minutes; reference: ${reference}.`,
  }),
  'not-found': () => ({ vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' }),
  unreadable: () => ({
    vi: 'Không đọc được dữ liệu gửi lên: cần JSON (application/json), không quá dài.',
    en: 'What was sent cannot be read: it must be JSON (application/json), and not too long.',
  }),
  'wrong-input': ({ message }) => ({
    vi: `Dữ liệu gửi lên không đúng dạng: ${message.vi}`,
    en: `What was sent does not have the right form: ${message.en}`,
  }),
};
