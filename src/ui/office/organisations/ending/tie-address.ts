import type { TieKind } from '#drive/organisations/organisation.ts';
import {
  accountAddress,
  activityAddress,
  batchAddress,
  bookAddress,
  OFFICE,
  organisationAddress,
  programmeAddress,
  reportedAddress,
  roundAddress,
} from '../../../addresses.ts';

/** Where something that hangs on an organisation is settled; null where its own page is nobody’s. */
const PAGES: Readonly<Record<TieKind, ((id: string) => string) | null>> = {
  accounts: accountAddress,
  activities: activityAddress,
  assigned: null,
  'bank-accounts': null,
  batches: batchAddress,
  books: bookAddress,
  charges: null,
  money: null,
  parts: organisationAddress,
  programmes: programmeAddress,
  records: null,
  reports: reportedAddress,
  rounds: roundAddress,
};

/** Where all of a kind stands. */
const LISTS: Readonly<Record<TieKind, string | null>> = {
  accounts: OFFICE.accounts,
  activities: OFFICE.activities,
  assigned: null,
  'bank-accounts': OFFICE.bankAccounts,
  batches: OFFICE.batches,
  books: OFFICE.books,
  charges: null,
  money: OFFICE.reconciliation,
  parts: OFFICE.organisations,
  programmes: OFFICE.programmes,
  records: OFFICE.batches,
  reports: OFFICE.reportedActivities,
  rounds: OFFICE.visits,
};

/** Where somebody settles one of a kind. */
export const tieAddress = (kind: TieKind, id: string): string | null => PAGES[kind]?.(id) ?? null;

/** Where all of a kind stands; what base offices are in charge of on the page of the organisation. */
export const tiesAddress = (kind: TieKind, organisation: string): string | null =>
  kind === 'charges' ? organisationAddress(organisation) : LISTS[kind];
