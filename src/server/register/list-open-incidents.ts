import type { Uuid } from '#base/ids.ts';
import type { OpenIncident } from '#register/incident.ts';
import type { Transaction } from '#server/database/connect.ts';
import { openIncidents } from './data/open-incidents.ts';

/** The open incidents of some records, for what must not be done with them meanwhile. */
export const listOpenIncidents = (tx: Transaction, contributionIds: readonly Uuid[]): Promise<OpenIncident[]> =>
  openIncidents(tx, contributionIds);
