/** What a claim counts in. */
export const CLAIM_UNITS = [
  'person',
  'event',
  'household',
  'percent',
  'percentage_point',
  'ratio',
  'vnd',
  'other',
] as const;
export type ClaimUnit = (typeof CLAIM_UNITS)[number];

/** What the words around a number say of it: exactly that, more, less, about, at least or at most that. */
export const CLAIM_HEDGES = ['exact', 'above', 'below', 'about', 'at_least', 'at_most'] as const;
export type ClaimHedge = (typeof CLAIM_HEDGES)[number];

/** What is claimed. */
export const CLAIM_INDICATORS = [
  'stock',
  'flow',
  'target',
  'attainment',
  'growth',
  'coverage_rate',
  'events',
  'attendance',
  'amount',
  'other',
] as const;
export type ClaimIndicator = (typeof CLAIM_INDICATORS)[number];

/** `BHXH`: both voluntary (`BHXH_TN`) and compulsory (`BHXH_BB`). `BHYT_HGD`: household health insurance. */
export const CLAIM_SCHEMES = ['BHXH', 'BHXH_TN', 'BHXH_BB', 'BHYT', 'BHYT_HGD', 'BHTN'] as const;
export type ClaimScheme = (typeof CLAIM_SCHEMES)[number];

/** A number in a text and what it says. */
export interface Claim {
  /** As it stands in the text: hedge, number and what is counted. */
  span: string;
  /** Offsets of the span in the text. */
  start: number;
  end: number;
  value: number;
  /** The other end of a range; equal to `value` where there is none. */
  upTo: number;
  /** The worth of the last printed digit: 0.1 for `133,4`. */
  step: number;
  unit: ClaimUnit;
  hedge: ClaimHedge;
  indicator: ClaimIndicator;
  scheme: ClaimScheme | null;
  /** A day, a month, a year, or `from/to`, as ISO 8601 writes them. */
  period: string | null;
  place: string | null;
  /** What speaks for the indicator, the weightiest first. */
  evidence: readonly ClaimEvidence[];
  /** How sure the indicator is, from 0 to 1. */
  trust: number;
}

/** Below this trust a reader is told that the meaning is not sure. */
const SURE = 0.6;
export const isSure = ({ trust }: Pick<Claim, 'trust'>): boolean => trust >= SURE;

/** A row of the table of weights (`meaning/weights.ts`), and the words of the text that give it. */
export interface ClaimEvidence {
  name: string;
  words: string;
}

/** Numbers that are no claims. */
export type DistractorKind =
  | 'date'
  | 'document'
  | 'phone'
  | 'address'
  | 'ordinal'
  | 'age'
  | 'duration'
  | 'measure'
  | 'code';

export interface Distractor {
  span: string;
  start: number;
  end: number;
  kind: DistractorKind;
}
