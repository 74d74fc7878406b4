import type { ClaimIndicator, ClaimScheme, ClaimUnit } from '../claim.ts';
import type { Quantity } from '../numbers/quantity.ts';

/** A claim whose meaning is known; what was told before helps to understand what follows. */
export interface Told {
  quantity: Quantity;
  unit: ClaimUnit;
  indicator: ClaimIndicator;
  /** Several: the words name more than one scheme, and the number is of all of them. */
  scheme: ClaimScheme | 'several' | null;
  /** Its own words name the scheme. */
  own: boolean;
  /** Events, people who were present: of no scheme of their own, and none that is carried on. */
  apart: boolean;
  /** It is what another number is compared with. */
  compared: boolean;
  /** A percentage that says how far from a plan. */
  distance: boolean;
  sentence: number;
  clause: number;
  depth: number;
}
