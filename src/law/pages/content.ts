import type { Day } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import type { Parameter } from '../language/parameter.ts';
import type { Rule } from '../language/rule.ts';
import { readInText } from '../parameters/sources.ts';
import { type ExampleContent, exampleOf, type PublishedContent, publishedOf } from './example.ts';
import { unitWords } from './names.ts';
import { coefficientRows, isCoefficients, valueShown } from './values.ts';

/** A rule as its page tells it, in one language: nothing but texts, in the order in which they are read. */
export interface RuleContent {
  id: string;
  title: string;
  articles: readonly { from: Day; text: string }[];
  formula: string;
  parameters: readonly ParameterContent[];
  example: ExampleContent;
  /** All examples of this rule that others published, and whether they come out. */
  published: readonly PublishedContent[];
  doubts: readonly string[];
}

export interface ParameterContent {
  id: string;
  name: string;
  unit: string;
  note: string | null;
  /** Each row holds for its calendar year only. */
  yearly: boolean;
  rows: readonly RowContent[];
}

export interface RowContent {
  from: Day;
  /** Null where the figure is not known from that day on. */
  value: string | null;
  /** One value for each year of payment, where the figure is a parameter of coefficients. */
  years: readonly { year: string; value: string }[];
  source: string;
  attested: boolean;
  /** It was read on a page that tells what the law says, not in the text of the law. */
  fromPage: boolean;
  seenAt: string | null;
  note: string | null;
}

/** What the page of a rule says. Its example is computed here and now. */
export const contentOf = (rule: Rule, language: Language): RuleContent => ({
  id: rule.id,
  title: rule.title[language],
  articles: rule.articles,
  formula: rule.formula[language],
  parameters: rule.parameters.map((parameter) => parameterContent(parameter, language)),
  example: exampleOf(rule, language),
  published: publishedOf(rule),
  doubts: rule.doubts.map((doubt) => doubt[language]),
});

function parameterContent(parameter: Parameter<unknown>, language: Language): ParameterContent {
  const rows = parameter.entries.map((entry): RowContent => {
    const common = { from: entry.from, source: entry.source, note: entry.note?.[language] ?? null };
    if ('unknown' in entry) return { ...common, value: null, years: [], attested: true, fromPage: false, seenAt: null };
    const years = isCoefficients(entry.value) ? coefficientRows(entry.value, language) : [];
    const { attested, seenAt } = entry;
    const fromPage = attested && seenAt !== null && !readInText(seenAt);
    return { ...common, value: parameterValue(parameter, entry.value, language), years, attested, fromPage, seenAt };
  });
  const { id, name, unit, note, yearly = false } = parameter;
  return { id, name: name[language], unit: unitWords(unit)[language], note: note?.[language] ?? null, yearly, rows };
}

/** A coefficient for each year stands apart; here only how many there are. */
function parameterValue({ unit }: Parameter<unknown>, value: unknown, language: Language): string {
  if (isCoefficients(value)) return COEFFICIENTS[language](value.firstYear, value.firstYear + value.values.length - 1);
  return valueShown(unit === AGES ? withAges(value, language) : value, language);
}

const COEFFICIENTS = {
  vi: (first: number, last: number) => `hệ số của các năm ${first} đến ${last}`,
  en: (first: number, last: number) => `coefficients of the years ${first} to ${last}`,
};

const AGES = '[years, months]';

/** Ages in years and months: `61 năm 6 tháng`. */
function withAges(value: unknown, language: Language): unknown {
  const ages = Object.entries(value as Record<string, readonly [number, number]>);
  return Object.fromEntries(ages.map(([sex, [years, months]]) => [sex, AGE[language](years, months)]));
}

const AGE = {
  vi: (years: number, months: number) => `${years} năm${months > 0 ? ` ${months} tháng` : ''}`,
  en: (years: number, months: number) => `${years} years${months > 0 ? ` ${months} months` : ''}`,
};

/** The row of a parameter that holds on a day, or null where none does. */
export function rowInForce({ rows, yearly }: ParameterContent, at: Day): RowContent | null {
  const row = rows.findLast(({ from }) => from <= at) ?? null;
  return row && yearly && row.from.slice(0, 4) !== at.slice(0, 4) ? null : row;
}
