import type { Day } from '#base/dates.ts';
import { type Problem, problemsOf } from '#base/problem.ts';

/** Why an expression cannot be read: the language refuses these, each at one place of its text. */
export interface ParseProblems {
  'too-long': { most: number };
  'too-many-parts': { most: number };
  'quote-not-closed': object;
  'no-meaning': { character: string };
  'unexpected-text': { expected: Expected; found: string | null };
  'unknown-indicator': { name: string; nearest: string | null; names: readonly string[] };
  'unknown-scheme': { scheme: string; nearest: string | null };
  'scheme-missing': { indicator: string };
  'series-missing': { indicator: string };
  'wrong-arguments': { indicator: string; takes: 'no-scheme' | 'one-scheme' | 'one-series' | 'no-indicator' };
  'not-an-indicator': { indicator: string; text: string };
  'wrong-number-of-arguments': { indicator: string; fewest: number; most: number; found: number };
  'unknown-key': { key: string; nearest: string | null; indicator: string; allowed: readonly string[] };
  'key-not-allowed': { key: string; indicator: string; allowed: readonly string[] };
  'key-twice': { key: string };
  'key-missing': { indicator: string; key: string };
  'empty-value': { key: string };
  'not-a-day': { key: string; text: string };
  'not-a-choice': { key: string; text: string; nearest: string | null; allowed: readonly string[] };
  'day-and-period': { indicator: string };
  'period-reversed': { indicator: string; from: string; to: string };
  'days-in-series': { key: string };
  'period-missing': { indicator: string; missing: 'from' | 'to' | null; others: boolean };
  'not-planned': {
    indicator: string;
    why: 'not-one-measure' | 'no-targets' | 'no-scheme' | 'a-part';
    keys: readonly string[];
  };
}

/** What the reader of an expression expected, after which word. */
export type Expected =
  | { what: 'indicator' | 'end' | 'comma-or-bracket' | 'argument' }
  | { what: 'opening-bracket' | 'value'; after: string };

/** Why an expression that can be read has no value. */
export interface AnswerProblems {
  'no-register': object;
  'known-in-future': { known: string; today: string };
  'area-unknown': { code: string };
  'area-not-in-force': { code: string; on: string; versions: readonly AreaVersion[] };
  'area-elsewhere': { code: string; name: string };
  'nothing-of-that-name': { key: string; value: string };
  'not-by-area': { indicator: string };
  'no-promise': { series: string; programme: string; on: string | null };
  'no-report': { series: string; programme: string; organisation: string; until: string | null };
  'no-observation': { series: string; area: string; until: string | null };
  'no-target': TargetAsked;
  'targets-differ': TargetAsked & { targets: readonly OfferedTarget[] };
  'division-by-zero': { expression: string };
}

/** An area as it was from `validFrom` until the day before `validTo`, and who took it over. */
export interface AreaVersion {
  code: string;
  name: string;
  validFrom: Day;
  validTo: Day;
  successors: { code: string; name: string }[];
}

export interface OfferedTarget {
  plan: string;
  owner: string;
  organisation: string | null;
  period: string;
  value: number;
}

/** Why a series has no line. */
export interface SeriesProblems {
  'no-parts': { level: 'district' | 'commune'; area: string; on: string };
  'months-reversed': { from: string; to: string };
  'too-many-months': { months: number; most: number };
}

/** What a target was looked for: `on` for a stock, `from` and `to` for a flow. */
export interface TargetAsked {
  measure: string;
  area: string;
  from: string | null;
  to: string | null;
}

export type ParseProblemKind = keyof ParseProblems;
export type AnswerProblemKind = keyof AnswerProblems;
type Kinds = ParseProblems & AnswerProblems & SeriesProblems;

/** One reason why an expression has no value; see `indicatorProblemWords`. */
export type IndicatorProblem = { [Kind in keyof Kinds]: Problem<Kind, Kinds[Kind]> }[keyof Kinds];
/** A reason of the language: always about one place of the text. */
export type ParseProblem = {
  [Kind in ParseProblemKind]: Problem<Kind, ParseProblems[Kind]> & { at: number };
}[ParseProblemKind];

export const parseProblem = <Kind extends ParseProblemKind>(kind: Kind, facts: ParseProblems[Kind], at: number) =>
  ({ kind, facts, at }) as ParseProblem;
export const answerProblem = problemsOf<AnswerProblems>();
export const seriesProblem = problemsOf<SeriesProblems>();
