import type { z } from 'zod';
import { err, ok, type Result } from '#base/result.ts';
import type { Answer, Rule } from '#law/language/rule.ts';

/** A field that cannot be read; `title` is one clear sentence in English. */
export interface QuestionProblem {
  field: string;
  title: string;
}

/** A rule that can be asked with texts. */
export interface Question {
  rule: Rule;
  fields: readonly { name: string; required: boolean }[];
  ask(texts: Readonly<Record<string, string>>): Result<Answer<unknown>, QuestionProblem[]>;
}

/** A question from the form of its fields and the rule that answers it. Unknown fields are refused by name. */
export function question<Form extends z.ZodObject>(
  rule: Rule,
  form: Form,
  answer: (inputs: z.infer<Form>) => Answer<unknown>,
): Question {
  const fields = Object.entries(form.shape).map(([name, type]) => ({
    name,
    required: !(type as z.ZodType).safeParse(undefined).success,
  }));
  return {
    rule,
    fields,
    ask(texts) {
      const read = form.strict().safeParse(texts);
      if (read.success) return ok(answer(read.data as z.infer<Form>));
      return err(read.error.issues.flatMap((issue) => problemsOf(issue, texts)));
    },
  };
}

function problemsOf(issue: z.core.$ZodIssue, texts: Readonly<Record<string, string>>): QuestionProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, title: `${field} is not asked for.` }));
  }
  const field = String(issue.path[0] ?? '');
  const text = texts[field];
  if (text === undefined) return [{ field, title: `${field} is missing.` }];
  const why = issue.code === 'invalid_value' ? `is none of ${issue.values.join(', ')}` : issue.message;
  return [{ field, title: `${field}: “${text}” ${why}.` }];
}
