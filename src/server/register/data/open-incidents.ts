import type { Uuid } from '#base/ids.ts';
import type { OpenIncident } from '#register/incident.ts';
import type { Transaction } from '#server/database/connect.ts';

/** Which of these records have an open incident, whosever it is. */
export async function openIncidents(tx: Transaction, contributionIds: readonly Uuid[]): Promise<OpenIncident[]> {
  const { rows } = await tx.query<OpenIncident>(
    `select incident_id as "incidentId", contribution_id as "contributionId", opened_by_name as by, opened_on::text as on
       from open_incidents() where contribution_id = any ($1)`,
    [contributionIds],
  );
  return rows;
}
