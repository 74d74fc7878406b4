import type { Uuid } from '#base/ids.ts';
import type { Incident } from '#register/incident.ts';
import type { Desk } from '#server/desk/desk.ts';
import { incidentOf } from './data/incidents.ts';

/** One incident with its versions; null where there is none of that id in sight. The look at its person is in the audit. */
export const readIncident = (desk: Desk, id: Uuid): Promise<Incident | null> =>
  desk.write('incident.read', async (tx) => {
    const incident = await incidentOf(tx, id, desk.actor.name);
    if (incident) tx.audit({ person: incident.personId, incident: id });
    return incident ?? null;
  });
