import { z } from 'zod';
import { problemsOf } from '#base/problem.ts';
import type { FieldProblem, FieldProblemKinds } from './problems.ts';

/** Makes a problem of a field. */
export const fieldProblem = problemsOf<FieldProblemKinds>();

/** A field that is read from one text: what it reads, or why it is not that. The text comes without blanks at its ends. */
export const field = <Value>(read: (text: string) => Value | FieldProblem) =>
  z
    .string()
    .transform((text) => text.trim())
    .transform((text, context): Value => {
      const found = read(text);
      if (!isProblem(found)) return found;
      context.addIssue({ code: 'custom', message: found.kind, params: { problem: found } });
      return z.NEVER;
    });

const isProblem = (found: unknown): found is FieldProblem =>
  typeof found === 'object' && found !== null && 'kind' in found && 'facts' in found;

/** The problem of an issue; undefined where it is not one of a field. */
export const problemOfIssue = (issue: z.core.$ZodIssue): FieldProblem | undefined =>
  issue.code === 'custom' ? (issue.params?.problem as FieldProblem | undefined) : undefined;
