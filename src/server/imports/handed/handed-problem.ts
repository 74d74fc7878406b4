import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why nothing is done with a file that was handed in. */
export interface HandedProblems {
  'file-not-found': object;
  'file-given-up': object;
  'run-under-way': object;
  'column-unknown': { column: string };
}
export const handedProblem = problemsOf<HandedProblems>();
export type HandedProblem = ProblemOf<HandedProblems>;

export const HANDED_WORDS: ProblemWords<HandedProblems> = {
  'file-not-found': () => ({
    vi: 'Không có tệp ấy trong phạm vi của bạn.',
    en: 'There is no such file in your scope.',
  }),
  'file-given-up': () => ({
    vi: 'Tệp này đã nhập xong hoặc đã bỏ, nội dung không còn được giữ. Hãy gửi lại tệp.',
    en: 'This file is in the register or was given up, and its bytes are gone. Hand it in again.',
  }),
  'run-under-way': () => ({
    vi: 'Tệp này đang được xử lý. Hãy đợi xong.',
    en: 'This file is being worked on. Wait until that ends.',
  }),
  'column-unknown': ({ column }) => ({
    vi: `Loại tệp này không có cột «${column}».`,
    en: `Files of this kind have no column «${column}».`,
  }),
};
