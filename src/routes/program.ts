import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { err, ok, type Result } from '#base/result.ts';
import { LANGUAGES, type Language } from '#base/words.ts';
import { FIELD_PROBLEM_WORDS, type FieldProblem } from '#input/fields/problems.ts';
import { type DeskContext, type Operation, perform } from '#server/desk/operation.ts';
import { type OperationProblem, operationProblem } from '#server/desk/operation-problem.ts';
import { isOfOffice } from '#server/web/office-paths.ts';
import { problemResponse } from '#server/web/problems.ts';
import { forReaders } from './ask.ts';

/** Asks an operation for a program: every refusal, and that there is nothing, is a document of problems. */
export async function askForProgram<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  event: RequestEvent,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
): Promise<Result<NonNullable<z.output<Out>>, Response>> {
  const { desk, isUnavailable } = event.locals;
  const refused = (problems: Parameters<typeof problemResponse>[1]) =>
    err(problemResponse(operation, problems, languageOf(event)));
  if (isUnavailable) return refused([operationProblem('database-away', {})]);
  if (!desk) return refused([operationProblem(isOfOffice(event.url.pathname) ? 'not-signed-in' : 'not-found', {})]);
  const answer = await perform(operation, input, { desk, actor: desk.actor, now: new Date() });
  if (!answer.ok) return refused(forReaders(answer.error));
  return answer.value == null ? refused([operationProblem('not-found', {})]) : ok(answer.value);
}

/** What cannot be read in an address, as the same document. */
export const unreadForProgram = (event: RequestEvent, problems: readonly FieldProblem[]): Response =>
  problemResponse({ words: FIELD_PROBLEM_WORDS }, problems, languageOf(event), 400);

/** An address that programs ask: its errors are documents of problems too, whatever came in between. */
export const isForPrograms = ({ url }: RequestEvent): boolean =>
  /^\/api\/|\.(csv|ics|json|png|txt|xlsx|xml)$/.test(url.pathname);

/** The document of a status that the framework answered by itself. */
export function statusForProgram(event: RequestEvent, status: number): Response {
  const reference = event.locals.reference ?? '–';
  const problem = STATUS_PROBLEMS.get(status) ?? (status < 500 ? NOT_FOUND : operationProblem('broken', { reference }));
  return problemResponse({ words: {} }, [problem], languageOf(event));
}

const NOT_FOUND = operationProblem('not-found', {});
const STATUS_PROBLEMS: ReadonlyMap<number, OperationProblem> = new Map<number, OperationProblem>([
  [401, operationProblem('not-signed-in', {})],
  [405, operationProblem('wrong-method', {})],
  [503, operationProblem('database-away', {})],
]);

/** What was chosen on the portal; where nothing was, the first of our languages that the program names. */
export function languageOf({ cookies, url, request, locals: { settings } }: RequestEvent): Language {
  if (cookies.get('lang') || url.searchParams.has('lang')) return settings.lang;
  const named = (request.headers.get('accept-language') ?? '').split(',').map((each) => each.trim().slice(0, 2));
  return named.find(isLanguage) ?? settings.lang;
}

const isLanguage = (text: string): text is Language => LANGUAGES.some((each) => each === text);
