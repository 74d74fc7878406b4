import { z } from 'zod';
import { FIELD_PROBLEM_WORDS } from '#input/fields/problems.ts';
import { QUESTIONS, questionOf } from '#input/law/questions.ts';
import type { LawAnswer } from '#law/language/rule.ts';
import { operation, type PureContext } from '#server/desk/operation.ts';

export const lawExplain = operation({
  id: 'law.explain',
  title: { vi: 'Hỏi một quy định, với mọi bước tính và nguồn', en: 'Ask a rule of law, with every step and source' },
  may: 'law.ask',
  input: z.strictObject({
    rule: z.enum(QUESTIONS.map(({ rule }) => rule.id)),
    inputs: z.record(z.string(), z.string()),
  }),
  output: z.custom<LawAnswer<unknown>>(),
  problems: FIELD_PROBLEM_WORDS,
  run: async (_: PureContext, { rule, inputs }) => {
    const question = questionOf(rule);
    if (!question) throw new RangeError(`no such rule: ${rule}`);
    return question.ask(inputs);
  },
});

export const LAW_OPERATIONS = { lawExplain };
