import type { Day } from '#base/dates.ts';
import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatDay } from '#base/vietnamese.ts';
import type { KeptKind } from '#register/retention.ts';

/** Why a person's name and numbers are not erased. */
export interface EraseProblems {
  'person-not-found': object;
  'record-linked': object;
  'period-unknown': { kind: KeptKind };
  'kept-until': { kind: KeptKind; until: Day; source: string };
}

export type EraseProblem = ProblemOf<EraseProblems>;
export const eraseProblem = problemsOf<EraseProblems>();

const KINDS = {
  contributions: { vi: 'khoản đóng', en: 'contributions' },
  enrolments: { vi: 'đăng ký tham gia', en: 'enrolments' },
  endings: { vi: 'việc dừng tham gia', en: 'endings of cover' },
} as const;

export const ERASE_WORDS: ProblemWords<EraseProblems> = {
  'person-not-found': () => ({
    vi: 'Không có người này trong địa bàn của bạn.',
    en: 'There is nobody of this id within your areas.',
  }),
  'record-linked': () => ({
    vi: 'Hồ sơ này đang được gộp với một hồ sơ khác: hãy tách ra trước khi xoá.',
    en: 'This record is merged with another one: undo that before it is erased.',
  }),
  'period-unknown': ({ kind }) => ({
    vi: `Sổ có ${KINDS[kind].vi} của người này, và chưa có nguồn nào cho biết phải lưu bao lâu, nên không xoá. Hỏi bộ phận pháp chế; khi có căn cứ, thời hạn được ghi vào phần mềm cùng điều luật.`,
    en: `The register has ${KINDS[kind].en} of this person, and no source says how long they are kept, so nothing is erased. Ask for the article; the period is then written into the program with it.`,
  }),
  'kept-until': ({ kind, until, source }) => ({
    vi: `Sổ có ${KINDS[kind].vi} của người này, phải lưu đến hết ${formatDay(until)} (${source}).`,
    en: `The register has ${KINDS[kind].en} of this person, which are kept to the end of ${formatDay(until)} (${source}).`,
  }),
};
