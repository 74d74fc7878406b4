import { type Day, day } from '#base/dates.ts';
import { withNumbersOf } from '#base/numbers.ts';
import type { Result } from '#base/result.ts';
import type { Bilingual, Language } from '#base/words.ts';
import { citation } from './citation.ts';
import { dayOf, type Law, type Parameter, type ParameterValue } from './parameter.ts';
import type { Refusal } from './refusals.ts';

/** One rule of law as the documentation tells it. */
export interface Rule {
  id: string;
  title: Bilingual;
  /** Where it stands, from which day on, oldest first. */
  articles: readonly Article[];
  formula: Bilingual;
  parameters: readonly Parameter<unknown>[];
  /** What no text we have read decides. */
  doubts: readonly Bilingual[];
}

export interface Article {
  from: Day;
  text: string;
}

export type StepUnit = 'dong' | 'percent' | 'months' | 'years' | 'month' | 'day' | 'plain';

/** One line of a working: what, how, with which figures, and what came out. */
export interface WorkingStep {
  label: Bilingual;
  /** With numbers as Vietnamese print them; in both languages where it has words. */
  working: string | Bilingual;
  result: number | string;
  unit: StepUnit;
  values: readonly ParameterValue[];
}

export type Inputs = Readonly<Record<string, unknown>>;

/** A result that explains itself. */
export interface Computation<Value> {
  rule: Rule;
  /** The law that was applied. */
  at: Law;
  inputs: Inputs;
  steps: readonly WorkingStep[];
  value: Value;
  /** The doubts that touch this very result. */
  doubts: readonly Bilingual[];
}

/** A reckoning, or everything that stands against it at once. */
export type LawAnswer<Value> = Result<Computation<Value>, Refusal[]>;

export const article = (from: string, text: string): Article => ({ from: day(from), text: citation(text) });

/** The article of a rule on a day; the oldest known one before that. */
export const articleAt = ({ articles }: Rule, law: Law): string =>
  (articles.findLast(({ from }) => from <= dayOf(law)) ?? articles[0])?.text ?? '';

export const step = (
  label: Bilingual,
  working: string | Bilingual,
  result: number | string,
  unit: StepUnit = 'dong',
  figures: readonly ParameterValue[] = [],
): WorkingStep => ({ label, working, result, unit, values: figures });

/** The working of a step for readers of a language: its numbers are printed as they print them. */
export const workingIn = ({ working }: Pick<WorkingStep, 'working'>, language: Language): string =>
  typeof working === 'string' ? withNumbersOf(language, working) : working[language];

/** The step that only reads a figure of one number. */
export const given = (figure: ParameterValue<number>, unit: StepUnit): WorkingStep =>
  step(figure.parameter.name, '', figure.value, unit, [figure]);

/** Whether two figures are the same entry of the same table. */
export const isSameValue = (a: ParameterValue, b: ParameterValue): boolean =>
  a.parameter === b.parameter && a.from === b.from && a.source === b.source;

/** Every figure that the steps rest on, each once. */
export const parameterValuesOf = (steps: readonly WorkingStep[]): ParameterValue[] =>
  steps
    .flatMap(({ values: figures }) => figures)
    .filter((figure, i, all) => all.findIndex((other) => isSameValue(figure, other)) === i);
