import type { Permission } from '#access/permission.ts';
import { reachOf } from '#access/permissions.ts';
import type { Role } from '#access/roles.ts';
import { OFFICE } from '../addresses.ts';

/** A door of the office. Only those that lead somewhere stand here. */
interface Section {
  name: keyof typeof OFFICE_SECTION_ADDRESSES;
  address: string;
  /** After `g`. */
  key: string;
  /** What opens it; null for everybody who works here. */
  may: Permission | null;
}

const OFFICE_SECTION_ADDRESSES = {
  today: OFFICE.today,
  people: OFFICE.people,
  receipts: OFFICE.receipts,
  books: OFFICE.books,
  files: OFFICE.files,
  closings: OFFICE.closings,
  deposits: OFFICE.deposits,
  remuneration: OFFICE.remuneration,
  batches: OFFICE.batches,
  incidents: OFFICE.incidents,
  activities: OFFICE.activities,
  visits: OFFICE.visits,
  campaigns: OFFICE.campaigns,
  programmes: OFFICE.programmes,
  renewals: OFFICE.renewals,
  renewalRates: OFFICE.renewalRates,
  candidates: OFFICE.candidates,
  periods: OFFICE.periods,
  plans: OFFICE.plans,
  organisations: OFFICE.organisations,
  audit: OFFICE.audit,
  accounts: OFFICE.accounts,
  publisher: OFFICE.publisher,
} as const;
export type SectionName = keyof typeof OFFICE_SECTION_ADDRESSES;

const SECTIONS: readonly Section[] = [
  { name: 'today', address: OFFICE.today, key: 'v', may: null },
  { name: 'people', address: OFFICE.people, key: 'n', may: 'person.find' },
  { name: 'receipts', address: OFFICE.receipts, key: 'b', may: 'receipt.read' },
  { name: 'books', address: OFFICE.books, key: 'q', may: 'book.read' },
  { name: 'closings', address: OFFICE.closings, key: 'c', may: 'closing.read' },
  { name: 'deposits', address: OFFICE.deposits, key: 's', may: 'deposit.read' },
  { name: 'batches', address: OFFICE.batches, key: 'e', may: 'batch.read' },
  { name: 'incidents', address: OFFICE.incidents, key: 'j', may: 'incident.read' },
  { name: 'remuneration', address: OFFICE.remuneration, key: 'w', may: 'remuneration.read' },
  { name: 'files', address: OFFICE.files, key: 'p', may: 'file.import' },
  { name: 'activities', address: OFFICE.activities, key: 'd', may: 'activity.read' },
  { name: 'visits', address: OFFICE.visits, key: 'i', may: 'visit.read' },
  { name: 'campaigns', address: OFFICE.campaigns, key: 'm', may: 'campaign.read' },
  { name: 'programmes', address: OFFICE.programmes, key: 'r', may: 'programme.read' },
  { name: 'renewals', address: OFFICE.renewals, key: 'h', may: 'renewal.list' },
  { name: 'renewalRates', address: OFFICE.renewalRates, key: 'y', may: 'renewal.rate' },
  { name: 'candidates', address: OFFICE.candidates, key: 'l', may: 'renewal.list' },
  { name: 'periods', address: OFFICE.periods, key: 'u', may: 'period.read' },
  { name: 'plans', address: OFFICE.plans, key: 'x', may: 'plan.read' },
  { name: 'organisations', address: OFFICE.organisations, key: 'o', may: 'organisation.read' },
  { name: 'audit', address: OFFICE.audit, key: 'k', may: 'audit.read' },
  { name: 'accounts', address: OFFICE.accounts, key: 't', may: 'account.manage' },
  { name: 'publisher', address: OFFICE.publisher, key: 'z', may: 'publisher.record' },
];

/** The doors that a role may open, in the order in which they stand. */
export const sectionsOf = (role: Role): readonly Section[] =>
  SECTIONS.filter(({ may }) => may === null || reachOf(role, may) !== null);

/** Whether a page belongs to a door: the first page only itself, and to people their households. */
export const isWithin = (path: string, address: string): boolean =>
  path === address ||
  (address !== OFFICE.today && path.startsWith(`${address}/`)) ||
  (address === OFFICE.people && path.startsWith(`${OFFICE.households}/`));
