import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';

/** Why nothing is done with a file that was handed in. */
export interface HandedProblems {
  'file-not-found': object;
  'file-given-up': object;
  'run-under-way': object;
  'column-unknown': { column: string };
  'kind-of-others': { kind: ImportKind };
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
  'kind-of-others': ({ kind }) => ({
    vi: `Vai trò của bạn không nhập được loại tệp này (${kind}).`,
    en: `Your role imports no files of that kind (${kind}).`,
  }),
  'column-unknown': ({ column }) => ({
    vi: `Loại tệp này không có cột «${column}».`,
    en: `Files of this kind have no column «${column}».`,
  }),
};
