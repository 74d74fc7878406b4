import type { AreaLevel } from '#coverage/areas.ts';
import type { AreaId, Scheme } from '#coverage/facts.ts';
import type { Pace } from './pace.ts';

/** What targets are followed for: people covered at the end of the year, or people who join in it. */
export const FOLLOWED = ['participants', 'joined'] as const;
export type FollowedIndicator = (typeof FOLLOWED)[number];

/** A target of a year beside what is reached. */
export interface FollowedTarget extends Pace {
  id: string;
  area: { id: AreaId; code: string; name: string; level: AreaLevel };
  indicator: FollowedIndicator;
  scheme: Scheme;
  /** Who set it, and in which plan. */
  owner: string;
  plan: string;
  target: number;
  value: number;
  /** How many of the participants reached wait for the SI office. */
  pending: number;
}
