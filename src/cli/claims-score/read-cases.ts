import { z } from 'zod';
import { err, ok, type Result } from '#base/result.ts';
import { CLAIM_HEDGES, CLAIM_INDICATORS, CLAIM_SCHEMES, CLAIM_UNITS } from '#claims/claim.ts';
import type { MarkedCase } from './case.ts';

const claim = z.object({
  span: z.string().min(1),
  value: z.number(),
  unit: z.enum(CLAIM_UNITS),
  hedge: z.enum(CLAIM_HEDGES),
  indicator: z.enum(CLAIM_INDICATORS),
  scheme: z.enum(CLAIM_SCHEMES).nullable(),
  period: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
});
const relation = z.object({
  kind: z.enum(['sum', 'difference', 'growth_pct', 'percent_of', 'exceeds_by', 'ratio']),
  of: z.array(z.int()),
  result: z.int(),
  holds: z.boolean(),
});
/** A line of a file of marked cases; keys that only explain (source, computed, tolerance) are left aside. */
const markedCase = z.object({
  id: z.string(),
  province: z.string().nullable().default(null),
  published: z.string().nullable().default(null),
  text: z.string(),
  claims: z.array(claim),
  relations: z.array(relation).default([]),
  distractors: z.array(z.union([z.string(), z.object({ span: z.string() })])).default([]),
});

/** Reads JSONL with one marked case a line; refused with a sentence for every line that is not one. */
export function readMarkedCases(jsonl: string): Result<MarkedCase[], string[]> {
  const cases: MarkedCase[] = [];
  const refused: string[] = [];
  jsonl.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const read = markedCase.safeParse(parsed(line));
    const issue = read.error?.issues[0];
    if (issue)
      refused.push(`Line ${i + 1} is not a marked case: ${issue.path.join('.') || 'the line'}: ${issue.message}.`);
    else if (read.data) cases.push(withSpans(read.data));
  });
  return refused.length > 0 ? err(refused) : ok(cases);
}

const withSpans = (read: z.infer<typeof markedCase>): MarkedCase => ({
  ...read,
  distractors: read.distractors.map((each) => (typeof each === 'string' ? each : each.span)),
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
