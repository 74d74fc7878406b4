import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Channel, Scheme } from '#coverage/facts.ts';
import type { ACTIVITY_KINDS, AUDIENCES } from '#indicators/catalogue.ts';

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type Audience = (typeof AUDIENCES)[number];

/** What is planned for an activity. */
export interface ActivityPlan {
  invited: number | null;
  /** How many are to enrol. */
  goal: number | null;
  /** `HH:MM`. */
  startsAt: string | null;
  /** The village, the house. */
  place: string | null;
  speaker: string | null;
  inCharge: string | null;
}

/** An activity as it is recorded, and what came of it. */
export interface Activity extends ActivityPlan {
  id: Uuid;
  code: string;
  kind: ActivityKind;
  heldOn: Day;
  title: string | null;
  /** The commune, by its name of that day. */
  area: string;
  audience: Audience | null;
  campaignCode: string | null;
  programmeCode: string | null;
  partners: readonly { code: string; name: string }[];
  /** How many were present; null where nobody said. */
  attendance: number | null;
  /** How many enrolments are owed to it, of whatever scheme. */
  enrolled: number;
}

/** What activities come to. Whoever nobody counted is not in it. */
export interface ActivityTotals {
  total: number;
  invited: number;
  attendance: number;
  enrolled: number;
}

/** The months after which it is asked who is still covered. */
export const QUALITY_MONTHS = [3, 6, 12] as const;

/** What became of those who enrolled: of how many it is known after some months, and how many of them are covered in the scheme. */
export interface Quality {
  scheme: Scheme;
  enrolled: number;
  after: readonly { months: (typeof QUALITY_MONTHS)[number]; known: number; covered: number }[];
}

/** How the enrolments of a time came about: every one stands in one line, so that they sum to all of them. */
export interface EnrolmentsBy {
  /** Null where nobody said how: files of before. */
  channel: Channel | null;
  enrolled: number;
}

/** Something about an activity that is asked about; it may be right. */
export type ActivityQuestion = 'more-present-than-invited' | 'more-enrolled-than-present' | 'speaker-elsewhere';
