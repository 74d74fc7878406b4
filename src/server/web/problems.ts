import type { Problem, ProblemWords } from '#base/problem.ts';
import { inWords } from '#base/problem.ts';
import type { Bilingual, Language } from '#base/words.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { OPERATION_WORDS } from '#server/desk/operation-problem.ts';

/** HTTP's status for a refusal: the first problem decides. */
export function statusOf([first]: readonly Problem[]): 400 | 403 | 404 | 409 | 422 | 503 {
  if (first?.kind === 'database-away') return 503;
  if (first?.kind === 'already-there') return 409;
  if (first?.kind === 'not-found') return 404;
  if (first?.kind === 'forbidden') return 403;
  return first?.kind === 'wrong-input' ? 400 : 422;
}

/** A problem of an operation in words, of its own list or of those of every operation. */
export function problemWords({ words }: Pick<AnyOperation, 'words'>, problem: Problem): Bilingual {
  const all = { ...OPERATION_WORDS, ...words } as ProblemWords<Record<string, unknown>>;
  return inWords(all, problem as Problem<string, unknown>);
}

/** A refusal as RFC 9457 (problem details) has it: one document, with every reason in `errors`. */
export function problemResponse(
  operation: Pick<AnyOperation, 'words'>,
  problems: readonly Problem[],
  language: Language,
): Response {
  const status = statusOf(problems);
  const [first] = problems;
  const errors = problems.map((problem) => ({ ...problem, detail: problemWords(operation, problem)[language] }));
  const document = {
    type: `/problems/${first?.kind}`,
    title: errors[0]?.detail,
    status,
    errors,
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: { 'content-type': 'application/problem+json', 'content-language': language },
  });
}
