/** Why an expression cannot be read: the language refuses these. */
export type ParseProblemKind =
  | 'too-long'
  | 'too-many-parts'
  | 'unexpected-text'
  | 'unknown-indicator'
  | 'unknown-scheme'
  | 'scheme-missing'
  | 'wrong-arguments'
  | 'unknown-key'
  | 'key-not-allowed'
  | 'key-twice'
  | 'key-missing'
  | 'wrong-value'
  | 'period-missing'
  | 'not-planned';

/** Why an expression that can be read has no value. */
export type AnswerProblemKind =
  | 'no-register'
  | 'area-not-in-force'
  | 'area-unknown'
  | 'area-elsewhere'
  | 'nothing-of-that-name'
  | 'no-target'
  | 'targets-differ'
  | 'no-observation'
  | 'division-by-zero';

/** One reason why an expression has no value; `title` is one clear sentence in English. */
export interface IndicatorProblem {
  kind: ParseProblemKind | AnswerProblemKind;
  title: string;
  /** Where in the expression, counted from 0, if it is about one place of its text. */
  at?: number;
}

/** A reason of the language: always about one place. */
export interface ParseProblem extends IndicatorProblem {
  kind: ParseProblemKind;
  at: number;
}
