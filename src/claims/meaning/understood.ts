import type { ClaimIndicator, ClaimUnit } from '../claim.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { EvidenceFound } from './evidence/evidence.ts';
import type { SchemeRead } from './scheme.ts';

/** A number whose meaning is known; what was understood before helps with what follows. */
export interface Understood {
  quantity: Quantity;
  unit: ClaimUnit;
  indicator: ClaimIndicator;
  /** How sure the indicator is, from 0 to 1. */
  trust: number;
  /** What speaks for the indicator, the weightiest first. */
  evidence: readonly EvidenceFound[];
  scheme: SchemeRead;
  /** Its own words name the scheme. */
  namesItsScheme: boolean;
  /** Of no scheme of its own, and none that is carried to it or on from it. */
  schemeless: boolean;
  /** It is what another number is compared with. */
  compared: boolean;
  /** A percentage that says how far from a plan. */
  distance: boolean;
  sentence: number;
  clause: number;
  depth: number;
}
