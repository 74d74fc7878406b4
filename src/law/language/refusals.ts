import type { Day } from '#base/dates.ts';
import type { Dong } from '#base/money.ts';
import type { Month } from '#base/months.ts';
import type { Problem } from '#base/problem.ts';
import { citation } from './citation.ts';
import type { ValueUnknown } from './parameter.ts';

/** What the law refuses, by its stable name, with what was asked and what it allows. */
export interface RefusalFacts {
  'income-below-floor': { income: Dong; floor: Dong };
  'income-above-ceiling': { income: Dong; ceiling: Dong };
  'months-not-of-method': { months: number; allowed: readonly number[] };
  'advance-not-whole-years': { months: number };
  'advance-too-short': { months: number; least: number };
  'too-many-months': { months: number; most: number };
  'before-retirement-age': { allowedFrom: Month };
  'beyond-the-years-needed': { months: number; needed: number };
  'too-few-months': { months: number; needed: number };
  'compulsory-grant-instead': { months: number };
  'nothing-to-refund': { from: Month };
  'missing-time-not-refunded': object;
  'no-ground-for-one-off': {
    agedUnderYears: number;
    disability: number | null;
    pausedMonths: number;
    startedBefore: Day | null;
  };
  'no-child': object;
  'not-a-citizen': object;
  'too-young': { allowedFrom: Month; years: number };
  'before-the-law': { from: Day };
  'draws-a-benefit': object;
  'draws-a-pension': object;
  'insured-compulsorily': { from: Day };
  'too-young-for-social-pension': { age: number; poorAge: number };
  'social-pension-instead': { age: number };
  'enough-for-a-pension': { months: number; needed: number };
  'no-such-member': { order: number };
  'wrong-form': { what: NumberKind; text: string };
}

export type NumberKind = 'citizen-number' | 'si-code' | 'health-card' | 'unit-code';
export type RefusalKind = keyof RefusalFacts;

/** One reason against, and the article it stands in. */
export interface RefusalOf<Kind extends RefusalKind> extends Problem<Kind, RefusalFacts[Kind]> {
  readonly article: string;
}
/** Whether a refusal says that a value of law is missing. */
export const isValueUnknown = (refusal: Refusal): refusal is ValueUnknown =>
  refusal.kind === 'not-known' || refusal.kind === 'not-published-yet' || refusal.kind === 'not-yet';

export type Refusal = { [Kind in RefusalKind]: RefusalOf<Kind> }[RefusalKind] | ValueUnknown;

/** A reason against, with its article. */
export const refusal = <Kind extends RefusalKind>(
  kind: Kind,
  article: string,
  facts: RefusalFacts[Kind],
): RefusalOf<Kind> => ({ kind, facts, article: citation(article) });
