import type { z } from 'zod';
import { err, ok, type Result } from '#base/result.ts';
import type { LawAnswer, Rule } from '#law/language/rule.ts';
import type { FieldProblem } from '../fields/problems.ts';
import { readForm } from '../form.ts';

/** A rule that can be asked with texts. */
export interface Question {
  rule: Rule;
  fields: readonly { name: string; required: boolean }[];
  /** The answer, or everything that cannot be read, each `at` its field. Unknown fields are refused by name. */
  ask(texts: Readonly<Record<string, string>>): Result<LawAnswer<unknown>, FieldProblem[]>;
}

/** A question from the form of its fields and the rule that answers it. */
export function question<Form extends z.ZodObject>(
  rule: Rule,
  form: Form,
  answer: (inputs: z.infer<Form>) => LawAnswer<unknown>,
): Question {
  const fields = Object.entries(form.shape).map(([name, type]) => ({
    name,
    required: !(type as z.ZodType).safeParse(undefined).success,
  }));
  return {
    rule,
    fields,
    ask(texts) {
      const { value, problems } = readForm(form.strict(), texts);
      return value === null ? err(problems) : ok(answer(value as z.infer<Form>));
    },
  };
}
