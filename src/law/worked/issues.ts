import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  number: 'not a number',
  int: 'not a whole number',
  string: 'not a text',
  boolean: 'neither true nor false',
  array: 'not a list',
  record: 'not an object',
  object: 'not an object',
};

/** What is wrong with a value, to be read behind its name: `is missing`. */
export const wrongWith: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `is ${KINDS[issue.expected] ?? `not ${issue.expected}`}`;
  if (issue.code === 'invalid_value') return `is not one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return issue.origin === 'number' ? `is below ${issue.minimum}` : 'is empty';
  return 'has the wrong form';
};
