import type { Day } from '#base/dates.ts';

/** Version of the definitions of all indicators: docs/office/indicators.md. */
export const DEFINITION_VERSION = 1;

/** The value of an expression, with what it rests on. The names are those that `baophu figures --json` prints. */
export interface Figure {
  /** The expression in its one canonical form. */
  expression: string;
  /** A count, an amount in đồng, or a plain number: attainment of 133.4 % is 1.334. Never rounded. */
  value: number;
  /** The newest day that the value is about; null where it is bounded by an activity, campaign or programme alone. */
  as_of: Day | null;
  /** ISO 8601 instant at which it was counted. */
  known_at: string;
  evidence: Evidence;
}

/** Everything needed to count a figure again. */
export interface Evidence {
  expression: string;
  /** The outermost name of the expression: `attainment`. */
  indicator: string;
  definition_version: number;
  /** Scheme, area with its name and version, days: as they were resolved for the first part. */
  parameters: Record<string, string>;
  as_of: Day | null;
  known_at: string;
  value: number;
  /** Every base value in the expression: 1.334 has 7548 and 5658. */
  parts: Part[];
  /** Of participants in the value, those who wait for the SI office. Not there where nobody does. */
  pending?: Part[] | undefined;
  /**
   * Where the extent of an asked area changed between the first and the last day: then the people of the communes that came
   * to it or left it are in the difference too. Not there otherwise.
   */
  extent?: ExtentChange | undefined;
  /** The register's position when it was counted: the last recording before, in the order of commits; 0 where it had none. */
  register_position: number;
  /** Of a published figure, the end of the register's audit at its publication. */
  audit_head?: AuditHead | undefined;
  /** `sha256:` and the digest of the canonical JSON of the evidence without this name. */
  digest: string;
}

/** A place in the chain of an audit: the number of an entry and its digest, 64 hexadecimal digits. */
export interface AuditHead {
  number: number;
  digest: string;
}

/** On which days communes came to an area or left it, and what the value is in the areas of today. */
export interface ExtentChange {
  changed_on: readonly Day[];
  value_in_areas_of_today: number | null;
}

/** An observation that is not held true any more: its day and value, and when that became known. */
export interface WithdrawnObservation {
  on: Day;
  value: number;
  withdrawn_on: Day;
}

/** A base value: a count of the register, a target or an observation. */
export interface Part {
  /** The measure with every default written out. */
  expression: string;
  value: number;
  area: { code: string; name: string; valid_from: Day; valid_to: Day };
  /** Instant at which the newest of the facts that were counted became known; null where sums of the journal were counted. */
  known_through: string | null;
  /** Plan, owner and period of a target; day and source of an observation. */
  source: string | null;
  /** Observations of the same series and area that were withdrawn by then. Not there where none was. */
  withdrawn?: readonly WithdrawnObservation[] | undefined;
}

/** How many of the participants that a value counts wait for the SI office: of one count of them, and 0 where nobody does. */
export const pendingOf = ({
  evidence: { pending = [], parts },
}: {
  evidence: Pick<Evidence, 'parts' | 'pending'>;
}): number => (parts.length === 1 ? (pending[0]?.value ?? 0) : 0);
