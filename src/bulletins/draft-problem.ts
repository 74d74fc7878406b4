import { type ProblemOf, type ProblemWords, problemsOf } from '#base/problem.ts';
import { formatNumber } from '#base/vietnamese.ts';

/** What the claim checker has against a drafted text. */
export interface DraftProblems {
  'no-figure': { span: string };
  differs: { span: string; value: number };
  'not-read': { name: string; wording: string };
  contradicts: { working: string };
}

export type DraftProblem = ProblemOf<DraftProblems>;
export const draftProblem = problemsOf<DraftProblems>();

/** To how many decimals a value is told: enough to see that it differs. */
const DECIMALS = 2;

export const DRAFT_WORDS: ProblemWords<DraftProblems> = {
  'no-figure': ({ span }) => ({
    vi: `«${span}» không có số liệu nào của sổ đứng sau.`,
    en: `No figure of the register stands behind «${span}».`,
  }),
  differs: ({ span, value }) => ({
    vi: `«${span}» khác số của sổ: ${formatNumber(value, Number.isInteger(value) ? 0 : DECIMALS)}.`,
    en: `«${span}» is not what the register gives: ${value}.`,
  }),
  'not-read': ({ name, wording }) => ({
    vi: `«${wording}» (${name}) không đọc được như một con số, nên chưa kiểm được.`,
    en: `«${wording}» (${name}) is not read as a number, so it is not checked.`,
  }),
  contradicts: ({ working }) => ({
    vi: `Các số trong bài không khớp nhau: ${working}.`,
    en: `Numbers of the text contradict each other: ${working}.`,
  }),
};
