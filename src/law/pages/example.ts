import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { plain } from '../language/arithmetic.ts';
import { citation } from '../language/citation.ts';
import { resultText } from '../language/explain.ts';
import { dayOf } from '../language/parameter.ts';
import { refusalWords } from '../language/refusal-words.ts';
import type { Refusal } from '../language/refusals.ts';
import {
  articleAt,
  type Inputs,
  type LawAnswer,
  type Rule,
  type StepUnit,
  type WorkingStep,
  workingIn,
} from '../language/rule.ts';
import { type CheckedExample, checkExample, passed } from '../worked/check.ts';
import { type Example, readExamples } from '../worked/example.ts';
import published from '../worked/examples.json' with { type: 'json' };
import further from '../worked/examples-2.json' with { type: 'json' };
import { ownExample } from '../worked/own.ts';
import { nameWords } from './names.ts';
import { namedShown, valueShown } from './values.ts';

/** A worked example with its steps, computed while the page is made. */
export interface ExampleContent {
  /** Who published it; null where it is our own. */
  origin: Origin | null;
  at: Day;
  law: string;
  inputs: readonly { name: string; value: string }[];
  steps: readonly StepContent[];
  /** Why it is refused, where it is. */
  refused: readonly string[];
  /** The published expectation beside what came out. */
  compared: readonly ComparedContent[];
}

export interface Origin {
  id: string;
  reference: string;
  seenAt: string | null;
  /** How far what comes out may lie from what was published; null where it must be the same. */
  tolerance: string | null;
}

export interface StepContent {
  label: string;
  working: string;
  result: string;
  /** The parameters that it took figures from. */
  parameters: readonly { id: string; from: Day; name: string }[];
}

export interface ComparedContent {
  name: string;
  expected: string;
  got: string;
  agrees: boolean;
}

export interface PublishedContent {
  id: string;
  at: Day;
  agrees: boolean;
}

/** The published example that shows most of its rule. */
const TOLD: Readonly<Record<string, string>> = {
  contribution: 'vsi-contrib-2026-63m-other',
  'state-support': 'vsi-local-topup-hanoi-2022-near_poor',
  'missing-time': 'vsi-missing-2017-12m-66',
  'retirement-age': 'retire-male-1965-01-reach',
  'counted-years': 'si-years-rounding-32m',
  'pension-rate': 'pension-rate-2026-f20',
  'average-income': 'si-average-2017-2013-row',
  pension: 'pension-amount-2026-f20-63m',
  'wanted-pension': 'pension-target-3m-f30',
  'one-off': 'si-oneoff-2022-13-months-1994',
  'funeral-grant': 'vsi-funeral-prepaid-5y-not-reached',
  'maternity-grant': 'vsi-maternity-2025-one-child',
  'household-health': 'hhi-2019-house-3',
  eligibility: 'x2-eligible-household-business',
  'advance-payment': 'x2-advance-24',
  'payment-deadline': 'x2-deadline-6m-2026-01',
  'pension-conditions': 'x2-start-f1966-17y-stopped',
  survivors: 'x2-survivors-mixed-14m',
  'monthly-allowance': 'x2-allowance-topup',
  'social-pension': 'x2-social-pension-72-poor',
  'abroad-lump': 'x2-abroad-pensioner-2',
  'health-support': 'x2-hi-pupil-2025-6m',
  'health-choice': 'x2-choice-farm-household-2',
  'health-card-start': 'x2-card-gap-60',
  'identity-numbers': 'cccd-086091',
};

/** @throws RangeError where the examples of this very code are not of their form. */
const checkedExamples = (): CheckedExample[] => {
  const read = readExamples({ examples: [...published.examples, ...further.examples] });
  if (!read.ok) throw new RangeError(read.error.join('; '));
  return read.value.map(checkExample);
};
let checked: readonly CheckedExample[] | null = null;

/** Computed when the first page is made, and then kept: a command that shows no page must not wait for them. */
function allChecked(): readonly CheckedExample[] {
  checked ??= checkedExamples();
  return checked;
}

/** All published examples that this rule answered. */
export const publishedOf = (rule: Rule): PublishedContent[] =>
  allChecked()
    .filter((each) => each.rule === rule)
    .map((each) => ({ id: each.example.id, at: each.example.date, agrees: passed(each) }));

/**
 * The example of a rule: a published one with its expectation, else our own.
 * @throws RangeError for a rule without any.
 */
export function exampleOf(rule: Rule, language: Language): ExampleContent {
  const told = allChecked().find(({ example }) => example.id === TOLD[rule.id]);
  if (told) return publishedContent(rule, told, language);
  const answer = ownExample(rule);
  if (!answer?.ok) throw new RangeError(`no worked example for ${rule.id}`);
  const { at, inputs, steps } = answer.value;
  return {
    origin: null,
    at: dayOf(at),
    law: articleAt(rule, at),
    inputs: inputsShown(inputs, language),
    steps: steps.map((step) => stepContent(step, language)),
    refused: [],
    compared: [],
  };
}

function publishedContent(rule: Rule, checked: CheckedExample, language: Language): ExampleContent {
  const { example, workings } = checked;
  return {
    origin: originOf(example, language),
    at: example.date,
    law: articleAt(rule, example.date),
    inputs: inputsShown(example.inputs, language),
    steps: workings
      .flatMap((answer) => (answer.ok ? answer.value.steps : []))
      .map((step) => stepContent(step, language)),
    refused: workings.flatMap(refusalsOf).map((refusal) => refusalShown(refusal, language)),
    compared: comparedWith(checked, example, language),
  };
}

const originOf = ({ id, legal_ref, seen_at, tolerance }: Example, language: Language): Origin => ({
  id,
  reference: citation(legal_ref),
  seenAt: seen_at,
  tolerance: tolerance > 0 ? plain(tolerance, language) : null,
});

const refusalsOf = (answer: LawAnswer<unknown>): readonly Refusal[] => (answer.ok ? [] : answer.error);

function refusalShown(refusal: Refusal, language: Language): string {
  const { why, allowedWhen } = refusalWords(refusal);
  const where = refusal.article;
  return `${why[language]} ${allowedWhen[language]}${where ? ` (${where})` : ''}`;
}

const inputsShown = (inputs: Inputs, language: Language) =>
  Object.entries(inputs)
    .filter(([name, value]) => name !== 'at' && value !== null && value !== undefined)
    .map(([name, value]) => ({ name: nameWords(name)[language], value: namedShown(name, value, language) }));

const DATES: ReadonlySet<StepUnit> = new Set(['day', 'month']);

const stepContent = (step: WorkingStep, language: Language): StepContent => ({
  label: step.label[language],
  working: workingIn(step, language),
  result: DATES.has(step.unit) ? valueShown(step.result, language) : resultText(step, language),
  parameters: step.values.map(({ parameter, from }) => ({ id: parameter.id, from, name: parameter.name[language] })),
});

const comparedWith = (checked: CheckedExample, { expected }: Example, language: Language): ComparedContent[] =>
  Object.entries(expected).map(([name, wanted]) => ({
    name: nameWords(name)[language],
    expected: namedShown(name, wanted, language),
    got: namedShown(name, checked.outputs[name], language),
    agrees: !checked.differences.some((difference) => difference.name === name),
  }));
