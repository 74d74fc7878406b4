import { InvalidArgumentError } from 'commander';
import type { z } from 'zod';
import { problemOfIssue } from '#input/fields/field.ts';
import { fieldProblemText } from '#input/form.ts';

/** The reader of a flag: the same schema that a form's field has. @throws InvalidArgumentError in the words of the field */
export const flag =
  <Value>(schema: z.ZodType<Value, string>) =>
  (typed: string): Value => {
    const read = schema.safeParse(typed);
    if (read.success) return read.data;
    const problems = read.error.issues.map(problemOfIssue).filter((problem) => problem !== undefined);
    throw new InvalidArgumentError(problems.map((problem) => fieldProblemText(problem).en).join(' '));
  };
