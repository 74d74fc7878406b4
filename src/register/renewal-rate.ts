/** By what renewals are counted: the month in which cover ends, that of joining, how it was paid, through whom. */
export const RATE_DIVISIONS = ['due', 'joined', 'method', 'activity', 'organisation', 'collector'] as const;
export type RateDivision = (typeof RATE_DIVISIONS)[number];

/** How many months may be missing between the cover that ended and the one that goes on. */
export const MISSING_MONTHS = [0, 1, 3] as const;
export type MissingMonths = (typeof MISSING_MONTHS)[number];

/** Of those of whom it is known by now, how many went on. */
export interface Renewed {
  known: number;
  renewed: number;
}

/** Those of a part who fell due, and how many of them went on without more than that number of missing months. */
export interface RateLine {
  /** What the part is: a month, a method, a code; null where it is not known. */
  part: string | null;
  /** Its name, where it has one beside its code. */
  name: string | null;
  due: number;
  within: Record<MissingMonths, Renewed>;
}

/** How many renewed, for all and part by part. */
export interface RenewalRates {
  whole: RateLine;
  parts: RateLine[];
}
