import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  number: 'no number',
  int: 'no whole number',
  string: 'no text',
  boolean: 'neither true nor false',
  array: 'no list',
  record: 'no object',
  object: 'no object',
};

/** What is wrong with a value, to be read behind its name: `is missing`. */
export const wrongWith: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `is ${KINDS[issue.expected] ?? `no ${issue.expected}`}`;
  if (issue.code === 'invalid_value') return `is none of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return issue.origin === 'number' ? `is below ${issue.minimum}` : 'is empty';
  return 'is not of its form';
};
