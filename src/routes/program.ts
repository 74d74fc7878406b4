import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { err, ok, type Result } from '#base/result.ts';
import { LANGUAGES, type Language } from '#base/words.ts';
import { type DeskContext, type Operation, perform } from '#server/desk/operation.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { problemResponse } from '#server/web/problems.ts';

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
  if (!desk) return refused([operationProblem('not-found', {})]);
  const answer = await perform(operation, input, { desk, actor: desk.actor, now: new Date() });
  if (!answer.ok) return refused(answer.error);
  return answer.value == null ? refused([operationProblem('not-found', {})]) : ok(answer.value);
}

/** What was chosen on the portal; where nothing was, the first of our languages that the program names. */
function languageOf({ cookies, url, request, locals: { settings } }: RequestEvent): Language {
  if (cookies.get('lang') || url.searchParams.has('lang')) return settings.lang;
  const named = (request.headers.get('accept-language') ?? '').split(',').map((each) => each.trim().slice(0, 2));
  return named.find(isLanguage) ?? settings.lang;
}

const isLanguage = (text: string): text is Language => LANGUAGES.some((each) => each === text);
