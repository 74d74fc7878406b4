import type { Command } from 'commander';
import type { z } from 'zod';
import { problemOfIssue } from '#input/fields/field.ts';
import { fieldProblemText } from '#input/form.ts';

/** A flag that cannot be read. It is kept until all flags have been, so that everything wrong is told at once. */
class WrongFlag {
  readonly typed: string;
  readonly why: string;
  constructor(typed: string, why: string) {
    this.typed = typed;
    this.why = why;
  }
}

/** The reader of a flag: the same schema that a form's field has. What it cannot read, `refuseWrongFlags` refuses. */
export const flag =
  <Value>(schema: z.ZodType<Value, string>) =>
  (typed: string): Value => {
    const read = schema.safeParse(typed);
    if (read.success) return read.data;
    const problems = read.error.issues.map(problemOfIssue).filter((problem) => problem !== undefined);
    return new WrongFlag(typed, problems.map((problem) => fieldProblemText(problem).en).join(' ')) as Value;
  };

/** Refuses every flag that could not be read, each in the words of its field, before the command does anything. */
export function refuseWrongFlags(command: Command): void {
  const values = command.opts();
  const wrong = command.options.flatMap((option) => {
    const { flags } = option;
    const value: unknown = values[option.attributeName()];
    return value instanceof WrongFlag
      ? [`error: option '${flags}' argument '${value.typed}' is invalid. ${value.why}`]
      : [];
  });
  if (wrong.length > 0) command.error(wrong.join('\n'), { exitCode: 2, code: 'commander.invalidArgument' });
}
