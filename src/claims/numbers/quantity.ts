import type { ClaimHedge } from '../claim.ts';
import type { UnitMeaning } from '../lexicon/units.ts';
import type { NumberRead } from './number.ts';

/** A number with its hedge and what it counts, before anyone asked what it means. Tokens from `first` up to `next`. */
export interface Quantity {
  first: number;
  next: number;
  value: number;
  upTo: number;
  step: number;
  hedge: ClaimHedge;
  /** Null where no unit stands by the number. */
  counted: UnitMeaning | null;
  form: NumberRead['form'];
  /** What it is a part of, where the text prints both: 200 of `193/200 xã`. */
  whole?: number;
}
