import type { ClaimIndicator, ClaimScheme, ClaimUnit } from '../claim.ts';
import type { Quantity } from '../numbers/quantity.ts';

/** A claim whose meaning is known; what was told before helps to understand what follows. */
export interface Understood {
  quantity: Quantity;
  unit: ClaimUnit;
  indicator: ClaimIndicator;
  /** Several: the words name more than one scheme, and the number is of all of them. */
  scheme: ClaimScheme | 'several' | null;
  /** Its own words name the scheme. */
  namesItsScheme: boolean;
  /** Events, people who were present: of no scheme of their own, and none that is carried on. */
  schemeless: boolean;
  /** It is what another number is compared with. */
  compared: boolean;
  /** A percentage that says how far from a plan. */
  distance: boolean;
  sentence: number;
  clause: number;
  depth: number;
}
