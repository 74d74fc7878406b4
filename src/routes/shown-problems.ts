import type { Problem } from '#base/problem.ts';
import type { Language } from '#base/words.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { problemWords } from '#server/web/problems.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { PROOF_NAME } from '#ui/kit/proof-name.ts';

/** What an operation refuses, as a form shows it: a sentence at the field that would change it. */
export const shownProblems = (
  operation: Pick<AnyOperation, 'words'>,
  problems: readonly Problem[],
  lang: Language,
): ShownProblem[] =>
  problems.map((problem) => ({
    at: problem.kind === 'prove-again' ? PROOF_NAME : String(problem.at ?? ''),
    why: problemWords(operation, problem)[lang],
    allowedWhen: null,
    article: null,
  }));

/** The same at the fields of a form, whose names on the page are others; also where the value lies deeper: `goal.value`. */
export const atNames = (
  problems: readonly ShownProblem[],
  names: Readonly<Record<string, string | undefined>>,
): ShownProblem[] =>
  problems.map((each) => ({ ...each, at: names[each.at] ?? names[each.at.split('.').at(-1) ?? ''] ?? each.at }));
