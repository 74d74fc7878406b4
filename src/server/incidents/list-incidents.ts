import type { ListedIncident } from '#register/incident.ts';
import type { Desk } from '#server/desk/desk.ts';
import type { ListLimits } from '#server/desk/list-page.ts';
import { listedIncidents } from './data/incidents.ts';

export interface IncidentList {
  total: number;
  /** How many are open, whichever are listed. */
  open: number;
  incidents: ListedIncident[];
}

/** Incidents of records in sight: a look at their people is in the audit. */
export const listIncidents = (
  desk: Desk,
  { isOpen, page }: { isOpen: boolean; page: ListLimits },
): Promise<IncidentList> =>
  desk.write('incident.list', async (tx) => {
    const list = await listedIncidents(tx, isOpen, page);
    const people = new Set(list.incidents.map(({ personId }) => personId));
    tx.audit({ people: [...people], found: people.size });
    return list;
  });
