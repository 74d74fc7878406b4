import type { Day } from '#base/dates.ts';

/** What came of a coordination programme in some time; null where it is not known. */
export interface ProgrammeResult {
  activities: number | null;
  attendance: number | null;
  enrolments: number | null;
}

/** A coordination programme that an organisation signed, beside what came of it. */
export interface FollowedProgramme {
  code: string;
  title: string;
  signedOn: Day;
  /** Since it was signed, and since the beginning of the year; both up to the day that was asked for. */
  sinceSigned: ProgrammeResult;
  thisYear: ProgrammeResult;
}
