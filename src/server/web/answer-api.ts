import { OpenAPIHandler } from '@orpc/openapi/fetch';
import type { Problem } from '#base/problem.ts';
import type { Language } from '#base/words.ts';
import { type AnyOperation, type DeskContext, problemsOfError } from '#server/desk/operation.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { API_PREFIX } from './office-paths.ts';
import { OPERATIONS } from './operations.ts';
import { problemResponse } from './problems.ts';

const published = new Map<string, AnyOperation>(
  OPERATIONS.filter(({ declared }) => declared.route).map((operation) => [operation.declared.id, operation]),
);

/** What came of a request, where that is no answer. */
interface Outcome {
  refused?: { operation: AnyOperation; problems: readonly Problem[] };
  /** A fault of ours. */
  bug?: unknown;
}

/** Finds an operation by the address and runs it; what it refuses, or what breaks, is kept as it is. */
const handler = new OpenAPIHandler<DeskContext & { outcome: Outcome }>(
  Object.fromEntries([...published].map(([id, { procedure }]) => [id, procedure])),
  {
    clientInterceptors: [
      async ({ next, path, context: { outcome } }) => {
        try {
          const answer = await next();
          if (answer === null) Object.assign(outcome, missing(path.join('.')));
          return answer;
        } catch (error) {
          Object.assign(outcome, outcomeOf(error, path.join('.')));
          throw error;
        }
      },
    ],
  },
);

function outcomeOf(error: unknown, id: string): Outcome {
  const operation = published.get(id);
  if (!operation) return { bug: error };
  try {
    return { refused: { operation, problems: problemsOfError(error, operation.declared.may) } };
  } catch (bug) {
    return { bug };
  }
}

/** What is read and not there is a refusal: a program must not take nothing for an answer. */
function missing(id: string): Outcome {
  const operation = published.get(id);
  return operation && operation.declared.again === undefined
    ? { refused: { operation, problems: [operationProblem('not-found', {})] } }
    : {};
}

const NO_WORDS = { words: {} };

/** Answers a request of a program at its desk; every refusal is a document of problems (RFC 9457). @throws what is a bug */
export async function answerApi(request: Request, context: DeskContext, language: Language): Promise<Response> {
  const outcome: Outcome = {};
  const { matched, response } = await handler.handle(request, {
    prefix: API_PREFIX,
    context: { ...context, outcome },
  });
  const { refused, bug } = outcome;
  if (bug !== undefined) throw bug;
  if (refused) return problemResponse(refused.operation, refused.problems, language);
  if (!matched) return problemResponse(NO_WORDS, [operationProblem('not-found', {})], language);
  return response.ok ? response : problemResponse(NO_WORDS, [operationProblem('unreadable', {})], language);
}
