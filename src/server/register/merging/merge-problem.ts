import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { FACT_WORDS, type FactProblems } from '#server/journal/fact-problem.ts';

/** Why two records are not linked as those of one person. */
export interface MergeProblems {
  'person-not-found': FactProblems['person-not-found'];
  'same-record': object;
  /** The record is the double of that of `name` already. */
  'double-already': { name: string };
  /** The record to be kept is itself the double of that of `name`. */
  'kept-is-double': { name: string };
  /** Other records are doubles of the one that would become a double. */
  'double-has-doubles': { names: readonly string[] };
  'link-of-others': object;
}

/** Why a link is not undone. */
export interface UnmergeProblems {
  'link-not-found': object;
  'undone-already': object;
}

/** Why two records are not remembered as those of two people. */
export interface DistinctProblems extends Pick<MergeProblems, 'person-not-found' | 'same-record'> {
  linked: object;
}

export type MergeProblem = ProblemOf<MergeProblems>;
export const mergeProblem = problemsOf<MergeProblems>();
export type UnmergeProblem = ProblemOf<UnmergeProblems>;
export const unmergeProblem = problemsOf<UnmergeProblems>();

export type DistinctProblem = ProblemOf<DistinctProblems>;
export const distinctProblem = problemsOf<DistinctProblems>();

export const MERGE_WORDS: ProblemWords<MergeProblems> = {
  'person-not-found': FACT_WORDS['person-not-found'],
  'same-record': () => ({
    vi: 'Đây là cùng một hồ sơ: hãy chọn hai hồ sơ khác nhau.',
    en: 'This is one and the same record: choose two different ones.',
  }),
  'double-already': ({ name }) => ({
    vi: `Hồ sơ này đã được gộp vào hồ sơ của ${name}: hãy tách ra trước, nếu gộp nhầm.`,
    en: `This record is merged into that of ${name} already: undo that first, if it was wrong.`,
  }),
  'kept-is-double': ({ name }) => ({
    vi: `Hồ sơ được giữ đã được gộp vào hồ sơ của ${name}: hãy gộp thẳng vào hồ sơ của ${name}.`,
    en: `The record to be kept is itself merged into that of ${name}: merge into that of ${name}.`,
  }),
  'double-has-doubles': ({ names }) => ({
    vi: `Hồ sơ của ${names.join(', ')} đã được gộp vào hồ sơ này: hãy giữ hồ sơ này và gộp hồ sơ kia vào.`,
    en: `The record of ${names.join(', ')} is merged into this one: keep this one, and merge the other into it.`,
  }),
  'link-of-others': () => ({
    vi: 'Mã này đã dùng cho một lần gộp khác: hãy gửi lại với mã mới.',
    en: 'This id stands for another merge: send it with a new one.',
  }),
};

export const UNMERGE_WORDS: ProblemWords<UnmergeProblems> = {
  'link-not-found': () => ({
    vi: 'Không có lần gộp hồ sơ này trong địa bàn của bạn.',
    en: 'There is no such merge within your areas.',
  }),
  'undone-already': () => ({
    vi: 'Hai hồ sơ này đã được tách, với lý do khác.',
    en: 'The two records were separated already, for another reason.',
  }),
};

export const DISTINCT_WORDS: ProblemWords<DistinctProblems> = {
  'person-not-found': MERGE_WORDS['person-not-found'],
  'same-record': MERGE_WORDS['same-record'],
  linked: () => ({
    vi: 'Hai hồ sơ này đang được gộp: nếu gộp nhầm, hãy tách ra và nêu lý do.',
    en: 'These two records are merged: if that was wrong, undo it with a reason.',
  }),
};
