import type { Language } from '#base/words.ts';
import { refusalWords } from '#law/language/refusal-words.ts';
import { isValueUnknown, type Refusal, type RefusalKind } from '#law/language/refusals.ts';
import { fundRateMonth } from '#law/parameters/payment.ts';
import type { ContributionField, HouseholdField } from './fields.ts';

/** What stands against a question, at the field that would change it. */
export interface Problem<Field extends string> {
  field: Field;
  why: string;
  /** What would make it allowed; null for what cannot be read, where `why` says it all. */
  allowedWhen: string | null;
  article: string | null;
}

const FIELDS: Partial<Record<RefusalKind, ContributionField>> = {
  'income-below-floor': 'thu-nhap',
  'income-above-ceiling': 'thu-nhap',
  'months-not-of-method': 'so-thang',
  'advance-not-whole-years': 'so-thang',
  'too-many-months': 'so-thang',
  'beyond-the-years-needed': 'so-thang',
  'before-retirement-age': 'sinh',
  'too-few-months': 'nam-dong',
};

/** Without the rate of the fund only payments by cycle can be computed: the method is what would change it. */
function contributionField(refusal: Refusal): ContributionField {
  if (isValueUnknown(refusal)) return refusal.facts.parameter.id === fundRateMonth.id ? 'ky' : 'ngay';
  return FIELDS[refusal.kind] ?? 'ngay';
}

const householdField = (refusal: Refusal): HouseholdField =>
  refusal.kind === 'months-not-of-method' ? 'so-thang' : 'ngay';

export const contributionProblems = (refusals: readonly Refusal[], lang: Language): Problem<ContributionField>[] =>
  problemsOf(refusals, contributionField, lang);

export const householdProblems = (refusals: readonly Refusal[], lang: Language): Problem<HouseholdField>[] =>
  problemsOf(refusals, householdField, lang);

/** Each refusal once, however many parts of an answer it stands against. */
function problemsOf<Field extends string>(
  refusals: readonly Refusal[],
  fieldOf: (refusal: Refusal) => Field,
  lang: Language,
): Problem<Field>[] {
  const problems = refusals.map((refusal) => {
    const { why, allowedWhen } = refusalWords(refusal);
    const field = fieldOf(refusal);
    return { field, why: why[lang], allowedWhen: allowedWhen[lang], article: refusal.article };
  });
  return [...new Map(problems.map((problem) => [problem.why, problem])).values()];
}
