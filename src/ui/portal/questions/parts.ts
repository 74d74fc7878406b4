import type { Language } from '#base/words.ts';
import { SUPPORT_GROUPS } from '#law/contribution/support.ts';
import type { Refusal } from '#law/language/refusals.ts';
import type { Computation } from '#law/language/rule.ts';
import type { Career } from '#law/plans/career.ts';
import { ADDRESSES } from '../../addresses.ts';
import { formatCount, formatMonth } from '../../format.ts';
import type { ShownProblem } from '../../kit/problems.ts';
import { CALCULATOR_TEXTS } from '../calculator/texts.ts';
import { shownRefusals } from '../law/problems.ts';
import { workingOf } from '../law/working.ts';
import type { AnswerView, FormField, OfferedChoice, QuestionView } from './page.ts';
import { PARTS_TEXTS } from './parts-texts.ts';

/** What was typed into a form, and what could not be read of it, in words. */
export interface ReadPage {
  typed: Readonly<Record<string, string | readonly string[]>>;
  problems: readonly ShownProblem[];
}

export const dong = (amount: number, lang: Language): string => CALCULATOR_TEXTS[lang].dong(formatCount(amount, lang));

/** Months as years and months: `15 năm 3 tháng`. */
export const time = (months: number, lang: Language): string =>
  CALCULATOR_TEXTS[lang].time(Math.floor(months / 12), months % 12);

/** What was typed under a name, or the usual answer. */
export const typedText = (typed: ReadPage['typed'], key: string, usual = ''): string => {
  const text = typed[key];
  return typeof text === 'string' ? text : usual;
};

export const typedTexts = (typed: ReadPage['typed'], key: string): readonly string[] => {
  const texts = typed[key];
  return Array.isArray(texts) ? texts : [];
};

/** A drawn field of one text. */
export const textField = (
  name: string,
  label: string,
  value: string,
  hint?: string,
  inputmode?: 'numeric' | 'decimal',
): FormField => ({
  kind: 'text',
  name,
  label,
  value,
  ...(hint === undefined ? {} : { hint }),
  ...(inputmode === undefined ? {} : { inputmode }),
});

export const choiceField = (
  name: string,
  label: string,
  value: string,
  choices: readonly OfferedChoice[],
  hint?: string,
): FormField => ({ kind: 'choice', name, label, value, choices, ...(hint === undefined ? {} : { hint }) });

/** Sex and birth, as every question about a pension asks them. */
export function personFields(typed: ReadPage['typed'], lang: Language): FormField[] {
  const t = PARTS_TEXTS[lang];
  const sexes = (['female', 'male'] as const).map((value) => ({ value, text: t.sexes[value] }));
  return [
    choiceField('gioi-tinh', t.sex, typedText(typed, 'sex', 'female'), sexes),
    textField('sinh', t.born, typedText(typed, 'born'), t.bornHint),
  ];
}

/** What decides whether somebody may pay voluntarily at all. */
export function standingFields(typed: ReadPage['typed'], lang: Language): FormField[] {
  const t = PARTS_TEXTS[lang];
  const yesOrNo = [
    { value: 'no', text: t.no },
    { value: 'yes', text: t.yes },
  ];
  const businesses = (['none', 'declaration', 'other'] as const).map((value) => ({ value, text: t.businesses[value] }));
  return [
    choiceField('dang-huong', t.draws, typedText(typed, 'draws', 'no'), yesOrNo),
    choiceField('ho-kinh-doanh', t.business, typedText(typed, 'business', 'none'), businesses, t.businessHint),
    choiceField('nuoc-ngoai', t.foreign, typedText(typed, 'foreign', 'no'), yesOrNo),
  ];
}

/** The groups that the State supports, several at once. */
export function groupsField(typed: ReadPage['typed'], lang: Language): FormField {
  const texts = CALCULATOR_TEXTS[lang];
  const choices = SUPPORT_GROUPS.filter((group) => group !== 'other').map((value) => ({
    value,
    text: texts.groups[value],
  }));
  const { fields, hints } = texts;
  return {
    kind: 'checks',
    name: 'nhom',
    label: fields.groups,
    values: typedTexts(typed, 'groups'),
    choices,
    hint: hints.highest,
  };
}

/** One group, for a time that is past. */
export function groupField(typed: ReadPage['typed'], lang: Language): FormField {
  const texts = CALCULATOR_TEXTS[lang];
  const choices = SUPPORT_GROUPS.toReversed().map((value) => ({ value, text: texts.groups[value] }));
  return choiceField('nhom', PARTS_TEXTS[lang].group, typedText(typed, 'group', 'other'), choices);
}

/** What the rows of a working life come to. */
export function careerFacts(career: Career, lang: Language): string[] {
  const t = PARTS_TEXTS[lang];
  const { monthsCompulsory, monthsVoluntary, overlaps, gaps } = career;
  if (monthsCompulsory + monthsVoluntary === 0) return [t.neverPaid];
  const span = ({ from, until }: { from: string; until: string }): string =>
    `${formatMonth(from)} – ${formatMonth(until)}`;
  return [
    t.months(time(monthsCompulsory + monthsVoluntary, lang), time(monthsCompulsory, lang), time(monthsVoluntary, lang)),
    ...(overlaps.length > 0 ? [t.overlap(overlaps.map(span).join(', '))] : []),
    ...(gaps.length > 0 ? [t.gap(gaps.map(span).join(', '))] : []),
  ];
}

/** Refusals at the fields that would change them. */
export const refusalsAt = (refusals: readonly Refusal[], fields: Readonly<Record<string, string>>, lang: Language) =>
  shownRefusals(refusals, ({ kind }) => fields[kind] ?? fields.other ?? 'qua-trinh', lang);

/** The folded workings of some computations, each under the title of its rule. */
export const workingsOf = (
  computations: readonly (Computation<unknown> | null | undefined)[],
  lang: Language,
): AnswerView['workings'] =>
  computations
    .filter((each) => each !== null && each !== undefined)
    .map((each) => ({ title: each.rule.title[lang], working: workingOf(each, lang) }));

/** The other pages that people ask, this one left out. */
export const linksBut = (here: string, lang: Language): QuestionView['links'] =>
  questionLinks(lang).filter(({ href }) => href !== here);

/** Every question page, in the order in which people ask. */
export const questionLinks = (lang: Language): { href: string; text: string }[] => {
  const { questions } = PARTS_TEXTS[lang];
  return (Object.keys(questions) as (keyof typeof questions)[]).map((key) => ({
    href: ADDRESSES[key],
    text: questions[key],
  }));
};

/** Words that the answers use and people do not know. */
export const termsOf = (words: readonly (keyof (typeof PARTS_TEXTS)['vi']['terms'])[], lang: Language) =>
  words.map((word) => PARTS_TEXTS[lang].terms[word]);
