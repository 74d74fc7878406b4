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
  village: string | null;
  /** The house. */
  place: string | null;
  speaker: string | null;
  inCharge: string | null;
  /** What is handed out or shown. */
  materials: string | null;
  /** How many held it: they are no guests, and in no total of those present. */
  organisers: number | null;
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
  /** What it cost, in đồng; null where nobody recorded anything: that is not 0. */
  cost: number | null;
}

/** What activities come to. Whoever nobody counted is not in it. */
export interface ActivityTotals {
  total: number;
  invited: number;
  attendance: number;
  enrolled: number;
}

/** What the activities for one audience come to. */
export interface AudienceActivities extends ActivityTotals {
  /** Null where nobody said for whom they were. */
  audience: Audience | null;
}

/** What the activities of one commune of today come to, or of a district or province that they were held for as a whole. */
export interface AreaActivities extends ActivityTotals {
  code: string;
  name: string;
  isCommune: boolean;
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
export type ActivityQuestion =
  | 'more-present-than-invited'
  | 'more-enrolled-than-present'
  | 'speaker-elsewhere'
  | 'more-guests-than-villagers';

/** What an enrolment by an activity cost, in whole đồng; null as long as nobody recorded a cost, or nobody enrolled. */
export const costOfEnrolment = ({ cost, enrolled }: Pick<Activity, 'cost' | 'enrolled'>): number | null =>
  cost === null || enrolled === 0 ? null : Math.round(cost / enrolled);

/** Something that an activity cost. */
export interface ActivityCost {
  id: Uuid;
  item: string;
  /** In đồng. */
  amount: number;
  documentNo: string;
  documentDay: Day;
  by: string;
  /** Why it was withdrawn; null as long as it holds. */
  withdrawnBecause: string | null;
}

/** How many people live in a village. */
export interface VillagePopulation {
  people: number;
  on: Day;
  source: string;
}
