import type { Language } from '#base/words.ts';
import { refusalWords } from '#law/language/refusal-words.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { ShownProblem } from '../../kit/problems.ts';

/** Refusals of the law at the fields that would change them, each once, however many parts of an answer it stands against. */
export function shownRefusals(
  refusals: readonly Refusal[],
  fieldOf: (refusal: Refusal) => string,
  lang: Language,
): ShownProblem[] {
  const problems = refusals.map((refusal) => {
    const { why, allowedWhen } = refusalWords(refusal);
    return { at: fieldOf(refusal), why: why[lang], allowedWhen: allowedWhen[lang], article: refusal.article };
  });
  return [...new Map(problems.map((problem) => [problem.why, problem])).values()];
}
