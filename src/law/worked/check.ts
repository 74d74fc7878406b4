import { valueText } from '../language/explain.ts';
import type { ParameterValue } from '../language/parameter.ts';
import { refusalWords } from '../language/refusal-words.ts';
import { articleAt, type LawAnswer, type Rule } from '../language/rule.ts';
import { BENEFIT_KINDS } from './benefits.ts';
import { CONTRIBUTION_KINDS } from './contributions.ts';
import type { Example, Worth } from './example.ts';
import type { ExampleKind, Outcome } from './example-kind.ts';
import { GRANT_KINDS } from './grants.ts';
import { HEALTH_KINDS } from './health.ts';
import { HOUSEHOLD_KINDS } from './household.ts';
import { JOINING_KINDS } from './joining.ts';
import { NUMBER_KINDS } from './numbers.ts';
import { PENSION_KINDS } from './pensions.ts';
import { STATISTICS_KINDS } from './statistics.ts';

/** Every kind of examples that the law is asked about. */
export const EXAMPLE_KINDS: Readonly<Record<string, ExampleKind>> = {
  ...CONTRIBUTION_KINDS,
  ...PENSION_KINDS,
  ...JOINING_KINDS,
  ...BENEFIT_KINDS,
  ...GRANT_KINDS,
  ...HOUSEHOLD_KINDS,
  ...HEALTH_KINDS,
  ...NUMBER_KINDS,
  ...STATISTICS_KINDS,
};

/** An expected value that did not come out. */
export interface Difference {
  name: string;
  expected: Worth;
  /** Null where the rule gives no such value. */
  got: Worth | null;
}

export interface CheckedExample {
  example: Example;
  differences: readonly Difference[];
  /** Why nothing could be computed. */
  problems: readonly string[];
  rule: Rule | null;
  /** The article that was applied, if one was. */
  law: string | null;
  /** The values that the date chose. */
  values: readonly ParameterValue[];
  /** Every value that came out, by name. */
  outputs: Outcome['outputs'];
  /** The answers of the law with their steps. */
  workings: readonly LawAnswer<unknown>[];
  remarks: readonly string[];
}

export const passed = ({ differences, problems }: CheckedExample): boolean =>
  differences.length + problems.length === 0;

/** Computes an example by the law of its date and compares. */
export function checkExample(example: Example): CheckedExample {
  const nothing = {
    example,
    differences: [],
    rule: null,
    law: null,
    values: [],
    outputs: {},
    workings: [],
    remarks: [],
  };
  const scheme = Object.hasOwn(EXAMPLE_KINDS, example.scheme) ? EXAMPLE_KINDS[example.scheme] : undefined;
  if (!scheme) return { ...nothing, problems: [`no rule for examples of the kind ${example.scheme}`] };
  const worked = scheme(example.inputs, example.date);
  if (!worked.ok) return { ...nothing, problems: worked.error };
  const { outcome, remarks } = worked.value;
  if (!outcome.ok) {
    const kinds = outcome.error.map(({ kind }) => kind);
    const differences = compare(example, { allowed: false, refused: kinds });
    const problems = differences.length > 0 ? outcome.error.map((refusal) => refusalWords(refusal).why.en) : [];
    const law = outcome.error.find(({ article }) => article !== null)?.article ?? null;
    return { ...nothing, differences, problems, law, remarks };
  }
  const { outputs, values, rule, workings } = outcome.value;
  const law = rule ? articleAt(rule, example.date) : null;
  return {
    example,
    differences: compare(example, outputs, outcome.value.unrounded),
    problems: [],
    rule,
    law,
    values: values,
    outputs,
    workings,
    remarks,
  };
}

function compare(
  { expected, tolerance }: Example,
  outputs: Outcome['outputs'],
  unrounded: Outcome['unrounded'] = {},
): Difference[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const whole = typeof wanted !== 'number' || Number.isInteger(wanted);
    const known = whole ? outputs : { ...outputs, ...unrounded };
    const got = Object.hasOwn(known, name) ? (known[name] ?? null) : null;
    return got !== null && same(wanted, got, tolerance) ? [] : [{ name, expected: wanted, got }];
  });
}

/** Binary fractions must not fail an example that asks for exact decimals. */
const ROUNDING_ERROR = 1e-9;

function same(expected: Worth, got: Worth, tolerance: number): boolean {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(expected - got) <= tolerance + ROUNDING_ERROR;
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    return expected.length === got.length && expected.every((each, i) => same(each, got[i] ?? '', tolerance));
  }
  return expected === got;
}

/** The values that the date of an example chose, in words. */
export const dateChoices = ({ values }: CheckedExample): string =>
  values
    .map(
      ({ parameter: table, value, from }) =>
        `${table.id} ${'object' === typeof value ? '' : `${valueText(value)} `}since ${from}`,
    )
    .join(', ');
