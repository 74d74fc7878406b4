import { error } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Problem, ProblemOf } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import { type DeskContext, type Operation, perform } from '#server/desk/operation.ts';
import { OPERATION_WORDS, operationProblem } from '#server/desk/operation-problem.ts';
import { statusOf } from '#server/web/problems.ts';

/** Whoever has to prove again who they are is told so by the form. */
export const TOLD_BY_FORM: readonly string[] = ['prove-again'];

/**
 * Asks an operation at the portal's desk; what it refuses is shown on the page that asked. Where it may not even begin, that
 * is an error page, but for the kinds that are `told` by a form.
 */
export async function answerOf<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  { desk, isUnavailable }: App.Locals,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
  told = TOLD_BY_FORM,
): Promise<Result<z.output<Out>, ProblemOf<Kinds>[]>> {
  if (isUnavailable) error(503);
  if (!desk) error(404);
  const answer = await perform(operation, input, { desk, actor: desk.actor, now: new Date() });
  if (!answer.ok && answer.error.some(({ kind }) => kind in OPERATION_WORDS && !told.includes(kind)))
    error(statusOf(forReaders(answer.error)));
  return answer as Result<z.output<Out>, ProblemOf<Kinds>[]>;
}

/** Who only reads finds nothing under a name that no text of the database can be. */
export const forReaders = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => (problem.kind === 'not-a-value' ? operationProblem('not-found', {}) : problem));

/** The same where nothing may be refused: what is becomes an error page of the right status. */
export async function ask<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  locals: App.Locals,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
): Promise<z.output<Out>> {
  const answer = await answerOf(locals, operation, input);
  return answer.ok ? answer.value : error(statusOf(answer.error));
}
