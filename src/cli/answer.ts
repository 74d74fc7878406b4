import type { z } from 'zod';
import { COMMAND_LINE } from '#access/roles.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { Language } from '#base/words.ts';
import type { Desk } from '#server/desk/desk.ts';
import { type DeskContext, type Operation, type PureContext, perform } from '#server/desk/operation.ts';
import { problemWords } from '#server/web/problems.ts';

/** Asks an operation at a desk of the command line. */
export function ask<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  desk: Desk,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
  { onProgress, now = new Date() }: Pick<Partial<DeskContext>, 'onProgress' | 'now'> = {},
) {
  return perform(operation, input, { desk, actor: desk.actor, now, onProgress });
}

/** Asks an operation that needs no register. */
export const askAlone = <In extends z.ZodType, Out extends z.ZodType, Kinds>(
  operation: Operation<PureContext, In, Out, Kinds>,
  input: z.input<In>,
) => perform(operation, input, { actor: COMMAND_LINE, now: new Date() });

/** The value of an answer. @throws Error with every reason, a sentence each, where it was refused */
export function orThrow<Value>(
  operation: Parameters<typeof problemWords>[0],
  answer: Result<Value, readonly Problem[]>,
  language: Language = 'en',
): Value {
  if (answer.ok) return answer.value;
  throw new Error(answer.error.map((problem) => problemWords(operation, problem)[language]).join(' '));
}
