import { SCHEMES, type Scheme } from '#coverage/facts.ts';

/** What is counted, planned or observed by itself. */
export const MEASURES = [
  'participants',
  'pending',
  'joined',
  'returned',
  'lapsed',
  'ended',
  'moved_in',
  'moved_out',
  'enrolments',
  'activities',
  'attendance',
  'contributions',
  'observation',
  'promised',
  'reported',
  'reported_at_end',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** What follows from other values. */
export const FORMULAS = ['target', 'attainment', 'growth', 'ratio', 'difference', 'sum'] as const;
export type FormulaName = (typeof FORMULAS)[number];

/** In the order in which they are printed. */
export const KEYS = [
  'activity',
  'campaign',
  'programme',
  'kind',
  'audience',
  'organisation',
  'agent',
  'area',
  'on',
  'from',
  'to',
  'since',
  'known',
  'areas',
] as const;
export type KeyName = (typeof KEYS)[number];
export type Keys = { readonly [Key in KeyName]?: string };

export interface Measure {
  type: 'measure';
  name: MeasureName;
  /** Without one both are counted together. */
  scheme: Scheme | null;
  /** Name of the observed series, for `observation` alone. */
  series: string | null;
  keys: Keys;
}

export interface Formula {
  type: 'formula';
  name: FormulaName;
  of: readonly Expression[];
  keys: Keys;
}

/** A checked expression of the indicator language (docs/office/indicators.md). */
export type Expression = Measure | Formula;

/** Characters of names and of values that need no quotes: letters and digits of any language, and `_ . - / : +`. */
export const WORD = /[\p{L}\p{M}\p{N}_./:+-]+/uy;

export const isScheme = (text: string): text is Scheme => SCHEMES.some((each) => each === text);

/** The one canonical text of an expression: reading it gives the same expression again. */
export function printExpression(expression: Expression): string {
  const inner =
    expression.type === 'formula'
      ? expression.of.map(printExpression)
      : [expression.scheme ?? expression.series].filter((each) => each !== null).map(printValue);
  const keys = KEYS.flatMap((key) => {
    const value = expression.keys[key];
    return value === undefined ? [] : [`${key}=${printValue(value)}`];
  });
  return `${expression.name}(${[...inner, ...keys].join(', ')})`;
}

function printValue(value: string): string {
  WORD.lastIndex = 0;
  const bare = WORD.test(value) && WORD.lastIndex === value.length;
  return bare ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
