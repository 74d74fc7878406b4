import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import type { Activity } from './activity.ts';
import type { ReportDecision } from './programmes/report.ts';

/** What a partner says of an activity; its commune and the organisations stand beside it. */
export interface SaidActivity extends Omit<Activity, 'id' | 'code' | 'area' | 'partners' | 'enrolled' | 'cost'> {
  /** The codes of the organisations that took part, whoever sent it too. */
  partners: readonly string[];
}

/** An activity that a partner reports: until somebody validates it, it is none of the activities. */
export interface ReportedActivity {
  id: Uuid;
  said: SaidActivity;
  /** The commune, by its name. */
  area: string;
  senderCode: string;
  sender: string;
  sentByName: string;
  sentOn: Day;
  /** Null as long as it waits. */
  decided: { decision: ReportDecision; reason: string | null; activityCode: string | null; by: string; on: Day } | null;
}
