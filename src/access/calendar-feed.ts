import type { OfficeRole } from './roles.ts';

/** A secret address at which calendars fetch the activities of an office, as its owner sees it. */
export interface OwnFeed {
  id: string;
  name: string;
  /** Of which office. */
  role: OfficeRole;
  /** ISO 8601 instants. */
  madeAt: string;
  readAt: string | null;
  endedAt: string | null;
  /** Whether it answers; the office whose activities it shows may be over. */
  state: 'holds' | 'over' | 'office-over';
}
