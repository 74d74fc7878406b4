import type { z } from 'zod';
import type { Day } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Law, type Parameter, type ParameterValue, valueAt } from '../language/parameter.ts';
import type { Refusal } from '../language/refusals.ts';
import { type LawAnswer, parameterValuesOf, type Rule } from '../language/rule.ts';
import type { Worth } from './example.ts';
import { wrongWith } from './issues.ts';

/** What the law says to an example. */
export interface Outcome {
  /** Every amount that an example of this kind may expect, by name. */
  outputs: Readonly<Record<string, Worth>>;
  /** Those that are rounded, as they were before: an example may expect decimals. */
  unrounded?: Readonly<Record<string, number>>;
  /** The dated values that were chosen. */
  values: readonly ParameterValue[];
  rule: Rule | null;
  /** The answers of the law that it came from, with their steps. */
  workings: readonly LawAnswer<unknown>[];
}

export interface Worked {
  outcome: Result<Outcome, readonly Refusal[]>;
  /** Where an example assumes what is not the law of its day. */
  remarks: readonly string[];
}

/** A kind of examples: reads the inputs, or says what is wrong with them. */
export type ExampleKind = (inputs: Readonly<Record<string, unknown>>, at: Day) => Result<Worked, string[]>;

/** Told to a scheme beside its inputs: the day, and a way to assume what the example gives. */
export interface Context {
  at: Day;
  /** The law of the day in which values that the example gives replace those of the tables. */
  assuming(...given: readonly (readonly [Parameter<unknown>, unknown])[]): Law;
  remark(text: string): void;
}

/** A scheme from the form of its inputs and what the law makes of them. */
export function exampleKind<Form extends z.ZodObject>(
  form: Form,
  work: (inputs: z.infer<Form>, context: Context) => Result<Outcome, readonly Refusal[]>,
): ExampleKind {
  return (inputs, at) => {
    const read = form.safeParse(inputs, { error: wrongWith });
    const unknown = Object.keys(inputs)
      .filter((name) => !(name in form.shape))
      .map((name) => `input ${name} is not asked for by this kind of examples`);
    const wrong = read.success ? [] : read.error.issues.map(issueText);
    if (!read.success || unknown.length > 0) return err([...wrong, ...unknown]);
    const remarks: string[] = [];
    const context: Context = {
      at,
      assuming: (...given) => assume(at, given, remarks),
      remark: (text) => remarks.push(text),
    };
    return ok({ outcome: work(read.data, context), remarks });
  };
}

const issueText = ({ path, message }: z.core.$ZodIssue): string =>
  `input ${path.join('.')} ${message}`.replace('  ', ' ');

function assume(at: Day, given: readonly (readonly [Parameter<unknown>, unknown])[], remarks: string[]): Law {
  const differing = given.filter(([table, value]) => value !== undefined && !isInForce(table, value, at));
  for (const [table, value] of differing) remarks.push(`assumes ${table.id} ${show(value)}, ${lawOf(table, at)}`);
  return differing.length === 0 ? at : { at, assuming: new Map(differing) };
}

function isInForce(table: Parameter<unknown>, value: unknown, at: Day): boolean {
  const figure = valueAt(table, at);
  return figure.ok && show(figure.value.value) === show(value);
}

function lawOf(table: Parameter<unknown>, at: Day): string {
  const figure = valueAt(table, at);
  return figure.ok ? `the law of ${at} says ${show(figure.value.value)}` : `which is ${figure.error.kind} for ${at}`;
}

const show = (value: unknown): string => JSON.stringify(value);

/** An answer of the law as the outcome of an example. */
export function outcomeOf<Value>(
  answer: LawAnswer<Value>,
  outputs: (value: Value) => Outcome['outputs'],
  unrounded: (value: Value) => Readonly<Record<string, number>> = () => ({}),
): Result<Outcome, readonly Refusal[]> {
  if (!answer.ok) return answer;
  const { value, steps, rule } = answer.value;
  const values = parameterValuesOf(steps);
  return ok({ outputs: outputs(value), unrounded: unrounded(value), values, rule, workings: [answer] });
}

/** Two outcomes as one. */
export function joined(
  first: Result<Outcome, readonly Refusal[]>,
  second: Result<Outcome, readonly Refusal[]>,
): Result<Outcome, readonly Refusal[]> {
  if (!first.ok) return first;
  if (!second.ok) return second;
  const values = [...new Set([...first.value.values, ...second.value.values])];
  const workings = [...first.value.workings, ...second.value.workings];
  return ok({
    outputs: { ...first.value.outputs, ...second.value.outputs },
    unrounded: { ...first.value.unrounded, ...second.value.unrounded },
    values,
    rule: second.value.rule,
    workings,
  });
}
