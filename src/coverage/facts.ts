import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Month } from '#base/months.ts';

export const SCHEMES = ['vsi', 'hhi'] as const;
/** Voluntary social insurance, household health insurance. */
export type Scheme = (typeof SCHEMES)[number];

/** Why cover ends before it lapses. */
export const ENDING_REASONS = ['death', 'pension', 'compulsory', 'withdrawn', 'other'] as const;
export type EndingReason = (typeof ENDING_REASONS)[number];

/** The number by which the database knows an area. */
export type AreaId = number;

/** What every fact has: who it is, and when the office came to know it. */
interface Fact {
  id: Uuid;
  /** ISO 8601 instant with milliseconds, in UTC, so that instants compare as text. */
  recordedAt: string;
}

/** Money for a span of months. One that `reverses` another covers nothing itself. */
export interface Contribution extends Fact {
  scheme: Scheme;
  fromMonth: Month;
  months: number;
  paidOn: Day;
  reverses: Uuid | null;
}

/** Death, pension, compulsory insurance, withdrawal: cover ends on `endedOn`, which is the first day without it. */
export interface Ending extends Fact {
  scheme: Scheme;
  endedOn: Day;
}

/** From `movedOn` on the person lives in `areaId`. */
export interface Move extends Fact {
  areaId: AreaId;
  movedOn: Day;
}

/** All that is known of one person's cover. `areaId` is the commune of residence before any move. */
export interface PersonFacts {
  areaId: AreaId;
  contributions: readonly Contribution[];
  endings: readonly Ending[];
  moves: readonly Move[];
}
