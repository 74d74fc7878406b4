import type { Problem, ProblemWords } from '#base/problem.ts';
import { inWords } from '#base/problem.ts';
import type { Bilingual, Language } from '#base/words.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { OPERATION_WORDS } from '#server/desk/operation-problem.ts';

/** HTTP's status for a refusal: the first problem decides. */
export const statusOf = ([first]: readonly Problem[]): Status => STATUSES.get(first?.kind ?? '') ?? 422;

type Status = 400 | 401 | 403 | 404 | 405 | 409 | 422 | 429 | 500 | 503;
const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['wrong-input', 400],
  ['unreadable', 400],
  ['not-signed-in', 401],
  ['prove-again', 401],
  ['token-missing', 401],
  ['token-wrong', 401],
  ['token-over', 401],
  ['token-office-over', 401],
  ['forbidden', 403],
  ['not-found', 404],
  ['wrong-method', 405],
  ['already-there', 409],
  ['feed-read-too-often', 429],
  ['broken', 500],
  ['database-away', 503],
]);

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
  status: Status = statusOf(problems),
): Response {
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
