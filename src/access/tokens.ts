import type { Permission } from './permission.ts';
import type { OfficeRole } from './roles.ts';

/** What a token can be good for: what the API asks of an office. What is dangerous, people do themselves. */
export const TOKEN_PERMISSIONS = [
  'figures.read',
  'bulletin.read',
  'bulletin.publish',
  'publisher.record',
  'person.find',
  'person.read',
  'person.register',
  'person.doubles',
  'person.merge',
  'contribution.quote',
  'contribution.record',
  'book.read',
  'book.keep',
  'receipt.read',
  'receipt.issue',
  'receipt.confirm',
  'bank.keep',
  'closing.read',
  'closing.make',
  'closing.receive',
  'deposit.read',
  'deposit.make',
  'remuneration.read',
  'remuneration.close',
  'remuneration.rate',
  'batch.read',
  'batch.make',
  'batch.answer',
  'batch.returned',
  'incident.read',
  'incident.open',
  'incident.settle',
  'activity.read',
  'activity.record',
  'activity.report',
  'activity.decide',
  'attendance.read',
  'attendance.record',
  'visit.read',
  'visit.plan',
  'visit.fill',
  'campaign.read',
  'campaign.record',
  'renewal.list',
  'renewal.rate',
  'attempt.record',
  'target.follow',
  'period.read',
  'candidate.assign',
  'candidate.own',
  'organisation.read',
  'organisation.record',
  'plan.read',
  'plan.draft',
  'plan.approve',
  'programme.read',
  'programme.record',
  'programme.report',
  'programme.decide',
  'ending.record',
  'move.record',
  'fact.withdraw',
] as const satisfies readonly Permission[];
export type TokenPermission = (typeof TOKEN_PERMISSIONS)[number];

/** For how many days a token may be made. */
export const TOKEN_DAYS = [30, 90, 365] as const;

/** What a program of one's own shows instead of a password, as its owner sees it. */
export interface OwnToken {
  id: string;
  name: string;
  /** In which office it asks. */
  role: OfficeRole;
  permissions: TokenPermission[];
  /** ISO 8601 instants. */
  madeAt: string;
  expiresAt: string;
  usedAt: string | null;
  /** Whether it opens something; the office in which it asks may be over. */
  state: 'holds' | 'over' | 'office-over';
}
