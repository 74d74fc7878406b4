import { type ProblemWords, problemsOf } from '#base/problem.ts';

/** Why a template is not written. */
export interface TemplateProblems {
  'file-not-writable': { path: string };
}

export const templateProblem = problemsOf<TemplateProblems>();

export const TEMPLATE_WORDS: ProblemWords<TemplateProblems> = {
  'file-not-writable': ({ path }) => ({
    vi: `Không ghi được ${path}, hoặc đã có tệp ấy.`,
    en: `${path} cannot be written, or is there already.`,
  }),
};
