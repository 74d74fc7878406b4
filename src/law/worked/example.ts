import { z } from 'zod';
import { isDay } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { wrongWith } from './issues.ts';

/** A value that an example gives or expects. */
const worth = z.union([z.number(), z.string(), z.boolean(), z.array(z.union([z.number(), z.string()]))]);

const example = z.object({
  id: z.string().min(1),
  scheme: z.string().min(1),
  /** The day whose rules apply. */
  date: z.string().refine(isDay, 'is not a day of the calendar'),
  inputs: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), worth),
  /** Absolute, in the unit of the expected numbers. */
  tolerance: z.number().min(0).default(0),
  legal_ref: z.string().default(''),
  seen_at: z.string().nullable().default(null),
  note: z.string().default(''),
});

const file = z.object({ examples: z.array(example).min(1) });

/** A published amount with what it was computed from. */
export type Example = z.infer<typeof example>;
export type Worth = z.infer<typeof worth>;

/** The examples of a file, or one sentence for each place that is not of their form. */
export function readExamples(content: unknown): Result<Example[], string[]> {
  const read = file.safeParse(content, { error: wrongWith });
  if (read.success) return ok(read.data.examples);
  return err(read.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'} ${message}`));
}
