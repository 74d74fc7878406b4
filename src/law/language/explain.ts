import type { Bilingual, Language } from '#base/words.ts';
import { plain } from './arithmetic.ts';
import { dayOf, type ParameterValue } from './parameter.ts';
import { refusalWords } from './refusal-words.ts';
import { isValueUnknown, type Refusal } from './refusals.ts';
import {
  articleAt,
  type Computation,
  type Inputs,
  isSameValue,
  type LawAnswer,
  parameterValuesOf,
  type StepUnit,
  type WorkingStep,
  workingIn,
} from './rule.ts';

const UNITS: Record<StepUnit, Bilingual> = {
  dong: { vi: 'đồng', en: 'đồng' },
  percent: { vi: '%', en: '%' },
  months: { vi: 'tháng', en: 'months' },
  years: { vi: 'năm', en: 'years' },
  month: { vi: '', en: '' },
  day: { vi: '', en: '' },
  plain: { vi: '', en: '' },
};

/** The mark of a figure whose text was not read. */
export const UNATTESTED: Bilingual = { vi: 'đang đối chiếu văn bản', en: 'being compared with the text' };

/** What came out of a step, with its unit: `330.000 đồng`. */
export function resultText({ result, unit }: Pick<WorkingStep, 'result' | 'unit'>, language: Language): string {
  const value = typeof result === 'number' ? plain(result, language) : result;
  const word = UNITS[unit][language];
  return word === '%' ? `${value}%` : word ? `${value} ${word}` : value;
}

/** A value of a table as text, whatever its shape. */
export function valueText(value: unknown, language: Language = 'en'): string {
  if (typeof value === 'number') return plain(value, language);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map((part) => valueText(part, language)).join(', ');
  return Object.entries(value)
    .filter(([, part]) => !isParameterValue(part))
    .map(([key, part]) => `${key} ${valueText(part, language)}`)
    .join('; ');
}

/** A figure with its day and source, marked where nobody has seen the source. */
function parameterValueText(
  { parameter: table, value, from, source, attested, seenAt }: ParameterValue,
  language: Language,
): string {
  const shown = isLong(value) ? '' : ` = ${valueText(value, language)}`;
  const mark = attested ? (seenAt ? `; ${seenAt}` : '') : `; ${UNATTESTED[language]}`;
  return `${table.name[language]}${shown} (${from}, ${source}${mark})`;
}

/** What an input was taken from stands among the figures already. */
const isParameterValue = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'parameter' in value;

const isLong = (value: unknown): boolean => typeof value === 'object' && value !== null && 'firstYear' in value;

const SECTIONS = {
  law: { vi: 'Căn cứ', en: 'Law' },
  at: { vi: 'áp dụng cho ngày', en: 'as of' },
  inputs: { vi: 'Đầu vào', en: 'Inputs' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  doubts: { vi: 'Điểm chưa rõ', en: 'Doubts' },
  refused: { vi: 'Không được', en: 'Refused' },
} satisfies Record<string, Bilingual>;

/** A result as text: law, inputs, every step, then every figure with its source and every doubt. */
export function explanationText(reckoning: Computation<unknown>, language: Language): string {
  const { rule, at, inputs, steps, doubts } = reckoning;
  const figures = parameterValuesOf(steps);
  return [
    rule.title[language],
    `${SECTIONS.law[language]}: ${articleAt(rule, at)}, ${SECTIONS.at[language]} ${dayOf(at)}`,
    `${SECTIONS.inputs[language]}: ${inputsText(inputs, language)}`,
    '',
    ...steps.map((each, i) => `${i + 1}. ${stepText(each, figures, language)}`),
    '',
    ...(figures.length > 0 ? [`${SECTIONS.figures[language]}:`] : []),
    ...figures.map((figure, i) => `[${i + 1}] ${parameterValueText(figure, language)}`),
    ...(doubts.length > 0 ? ['', `${SECTIONS.doubts[language]}:`] : []),
    ...doubts.map((doubt) => `- ${doubt[language]}`),
  ].join('\n');
}

function stepText(each: WorkingStep, figures: readonly ParameterValue[], language: Language): string {
  const marks = each.values
    .map((figure) => `[${figures.findIndex((other) => isSameValue(figure, other)) + 1}]`)
    .join('');
  const working = each.working ? `${workingIn(each, language)} = ` : '';
  return `${each.label[language]}: ${working}${resultText(each, language)}${marks ? ` ${marks}` : ''}`;
}

const inputsText = (inputs: Inputs, language: Language): string =>
  Object.entries(inputs)
    .filter(([name, value]) => name !== 'at' && value !== null && value !== undefined)
    .map(([name, value]) => `${name} = ${valueText(value, language)}`)
    .join(', ');

/** All refusals, each with its article and with what would make it allowed. */
export function refusalsText(refusals: readonly Refusal[], language: Language): string {
  const lines = refusals.map((refusal) => {
    const { why, allowedWhen } = refusalWords(refusal);
    const { article } = refusal;
    return `- ${why[language]} ${allowedWhen[language]}${article ? ` (${article})` : ''} [${refusal.kind}]`;
  });
  return [`${SECTIONS.refused[language]}:`, ...lines].join('\n');
}

/** An answer as plain JSON: figures with their sources stand in each step. */
export function answerJson(answer: LawAnswer<unknown>): object {
  if (!answer.ok) return { refused: answer.error.map(refusalJson) };
  const { rule, at, inputs, steps, value, doubts } = answer.value;
  return {
    rule: rule.id,
    title: rule.title,
    law: articleAt(rule, at),
    at: dayOf(at),
    inputs,
    value,
    steps: steps.map(({ values: figures, ...step }) => ({
      ...step,
      working: workingIn(step, 'vi'),
      figures: figures.map(figureJson),
    })),
    doubts,
  };
}

const figureJson = ({ parameter: table, value, from, source, attested, seenAt, note }: ParameterValue): object => ({
  table: table.id,
  value,
  from,
  source,
  attested,
  seen_at: seenAt,
  ...(note === undefined ? {} : { note: note.en }),
});

function refusalJson(refusal: Refusal): object {
  const { why, allowedWhen } = refusalWords(refusal);
  const common = { kind: refusal.kind, article: refusal.article, why, allowed_when: allowedWhen };
  if (!isValueUnknown(refusal)) return { ...refusal.facts, ...common };
  const { parameter, at } = refusal.facts;
  return { ...common, table: parameter.id, at };
}
