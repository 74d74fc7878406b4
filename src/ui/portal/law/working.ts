import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { resultText } from '#law/language/explain.ts';
import { dayOf, type ParameterValue } from '#law/language/parameter.ts';
import { articleAt, type Computation, type WorkingStep, workingIn } from '#law/language/rule.ts';
import { pageOfParameterFrom } from '#law/pages/places.ts';
import { valueShown } from '#law/pages/values.ts';
import { ruleAddress } from '../../addresses.ts';

/** A figure of law as a working shows it, and the page that tells it. */
export interface ShownValue {
  name: string;
  /** Null where the value is made of parts: its page shows them. */
  value: string | null;
  from: Day;
  source: string;
  attested: boolean;
  href: string;
}

/** A line of a working. */
export interface ShownStep {
  label: string;
  working: string;
  result: string;
  figures: readonly ShownValue[];
}

/** A result's working, in words of the page's language. */
export interface Working {
  rule: { href: string; title: string; law: string };
  /** The day whose law it is. */
  at: Day;
  steps: readonly ShownStep[];
  doubts: readonly string[];
}

/** How a result was worked out, each figure with its source and the page that tells it. */
export const workingOf = ({ rule, at, steps, doubts }: Computation<unknown>, lang: Language): Working => ({
  rule: { href: ruleAddress(rule.id), title: rule.title[lang], law: articleAt(rule, at) },
  at: dayOf(at),
  steps: steps.map((step) => shownStep(step, rule.id, lang)),
  doubts: [...new Set(doubts.map((doubt) => doubt[lang]))],
});

const shownStep = (step: WorkingStep, rule: string, lang: Language): ShownStep => ({
  label: step.label[lang],
  working: workingIn(step, lang),
  result: step.unit === 'day' || step.unit === 'month' ? valueShown(step.result, lang) : resultText(step, lang),
  figures: step.values.map((figure) => shownValue(figure, rule, lang)),
});

/** A figure with the page that tells it: that of the rule, where it does. */
export const shownValue = (
  { parameter, value, ...found }: ParameterValue,
  rule: string,
  lang: Language,
): ShownValue => ({
  name: parameter.name[lang],
  value: typeof value === 'object' ? null : `${valueShown(value, lang)}${unitOf(parameter.unit)}`,
  from: found.from,
  source: found.source,
  attested: found.attested,
  href: ruleAddress(pageOfParameterFrom(rule, parameter.id) ?? rule, parameter.id),
});

/** What a unit is called behind a number. */
function unitOf(unit: string): string {
  if (unit.startsWith('%')) return '%';
  return unit.startsWith('VND') ? ' đồng' : '';
}
