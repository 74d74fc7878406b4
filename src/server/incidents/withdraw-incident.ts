import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { addEnd, incidentOf } from './data/incidents.ts';
import { type IncidentProblem, incidentProblem } from './incident-problem.ts';
import { authorOf } from './open-incident.ts';
import { openOne } from './revise-incident.ts';

/** Withdraws an open incident, with the reason: its record is as free as before. */
export function withdrawIncident(
  desk: Desk,
  { incidentId, reason }: { incidentId: Uuid; reason: string },
): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> {
  return desk.write('incident.withdraw', async (tx): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> => {
    const before = await incidentOf(tx, incidentId, desk.actor.name);
    if (before?.state === 'withdrawn' && before.ended?.reason === reason) return ok('unchanged');
    const open = await openOne(tx, desk, incidentId);
    if (!open.ok) return open;
    const { incident, record } = open.value;
    if (!record.isHere) return err([incidentProblem('record-of-others', {}, 'incidentId')]);
    const version = incident.versions[0]?.version ?? 1;
    await addEnd(tx, { incidentId, version, outcome: 'withdrawn', reason, ...authorOf(desk) });
    tx.audit({ person: incident.personId, incident: incidentId });
    return ok('recorded');
  });
}
