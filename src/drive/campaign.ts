import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { ActivityKind, ActivityTotals } from './activity.ts';

/** What is planned for a campaign. */
export interface CampaignTerms {
  title: string;
  from: Day;
  to: Day;
  /** How many are to enrol, in whatever scheme. */
  goal: number | null;
  inCharge: string | null;
}

/** One version of a campaign. */
export interface CampaignVersion extends CampaignTerms {
  version: number;
  id: Uuid;
  /** Names of its communes; none for the whole province. */
  areas: readonly string[];
  /** Why it changes the one before; null of the first. */
  reason: string | null;
  by: string;
  /** An ISO 8601 instant. */
  at: string;
}

/** What activities cost, as far as anybody recorded it. */
export interface KnownCosts {
  /** In đồng; null where nobody recorded any. */
  cost: number | null;
  /** Of how many activities a cost is recorded, and how many enrolled by those. */
  costed: number;
  costedEnrolled: number;
}

/** What the activities of a campaign of one kind come to. */
export interface CampaignKind extends ActivityTotals, KnownCosts {
  kind: ActivityKind;
}

/** A campaign by its newest version, and what its activities come to. Of one that a file brought only code and title are known. */
export interface ListedCampaign extends ActivityTotals, KnownCosts {
  code: string;
  title: string;
  from: Day | null;
  to: Day | null;
  goal: number | null;
  inCharge: string | null;
  /** The days of its first and last activity; null where it has none. */
  firstOn: Day | null;
  lastOn: Day | null;
  /** Of those who enrolled. */
  vsi: number;
  hhi: number;
}

/** What the activities of a campaign come to in one commune. */
export interface CampaignArea extends ActivityTotals {
  area: string;
}

/** An activity of a campaign that was not on its days, or not in its areas; it may be right. */
export interface OutsideActivity {
  code: string;
  title: string | null;
  heldOn: Day;
  area: string;
  question: 'not-on-its-days' | 'not-in-its-areas';
}
