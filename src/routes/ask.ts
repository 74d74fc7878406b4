import { error } from '@sveltejs/kit';
import type { z } from 'zod';
import { type DeskContext, type Operation, perform } from '#server/desk/operation.ts';
import { statusOf } from '#server/web/problems.ts';

/** Asks an operation at the portal's desk; what it refuses becomes an error page of the right status. */
export async function ask<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  { desk }: App.Locals,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
): Promise<z.output<Out>> {
  if (!desk) error(404);
  const answer = await perform(operation, input, { desk, actor: desk.actor, now: new Date() });
  return answer.ok ? answer.value : error(statusOf(answer.error));
}
