import type { ClaimHedge, ClaimIndicator, ClaimScheme, ClaimUnit } from '#claims/claim.ts';
import type { RelationKind } from '#claims/relations/relation.ts';

/** A text with its claims marked by hand; the format of `claims check --cases` (docs/office/claims.md). */
export interface MarkedCase {
  id: string;
  province: string | null;
  published: string | null;
  text: string;
  claims: MarkedClaim[];
  relations: MarkedRelation[];
  distractors: string[];
}

export interface MarkedClaim {
  span: string;
  value: number;
  unit: ClaimUnit;
  hedge: ClaimHedge;
  indicator: ClaimIndicator;
  scheme: ClaimScheme | null;
  period: string | null;
  place: string | null;
}

export interface MarkedRelation {
  kind: RelationKind;
  of: number[];
  result: number;
  holds: boolean;
}
