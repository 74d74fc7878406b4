import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Incident } from '#register/incident.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { compareChange, saysTheSame } from './compare-change.ts';
import { addVersion, incidentOf, type RecordToChange, recordToChange } from './data/incidents.ts';
import { type IncidentProblem, incidentProblem } from './incident-problem.ts';
import { type AskedChange, authorOf, lockedRecord, problemsOfRecord } from './open-incident.ts';

/** Asks for something else of an open incident: its next version. `version` is the newest one that was seen; the same again changes nothing. */
export function reviseIncident(
  desk: Desk,
  { incidentId, version, ...asked }: AskedChange & { incidentId: Uuid; version: number },
  today: Day,
): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> {
  return desk.write('incident.revise', async (tx): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> => {
    const open = await openOne(tx, desk, incidentId);
    if (!open.ok) return open;
    const { incident, record } = open.value;
    const [newest] = incident.versions;
    tx.audit({ person: incident.personId, incident: incidentId, asked: asked.change.is });
    if (newest?.version === version + 1 && saysTheSame(newest, asked)) return ok('unchanged');
    const problems = problemsOfRecord(record);
    if (newest && newest.version !== version) {
      problems.push(incidentProblem('other-version', { newest: newest.version }, 'version'));
    }
    if (problems.length > 0) return err(problems);
    const { contributionId } = incident;
    const compared = await compareChange(tx, desk, { contributionId, record, change: asked.change }, today);
    if (!compared.ok) return compared;
    await addVersion(tx, { incidentId, version: version + 1, ...asked, ...compared.value, ...authorOf(desk) });
    return ok('recorded');
  });
}

/** An open incident with its record, for which nobody else posts; or why there is none. */
export async function openOne(
  tx: WriteTransaction,
  desk: Desk,
  incidentId: Uuid,
): Promise<Result<{ incident: Incident; record: RecordToChange }, IncidentProblem[]>> {
  const unknown = err([incidentProblem('incident-unknown', {}, 'incidentId')]);
  const found = await incidentOf(tx, incidentId, desk.actor.name);
  const held = found && (await recordToChange(tx, found.contributionId));
  if (!found || !held) return unknown;
  const record = await lockedRecord(tx, found.contributionId, held);
  const incident = (await incidentOf(tx, incidentId, desk.actor.name)) ?? found;
  if (incident.state !== 'open') return err([incidentProblem('ended-before', { state: incident.state }, 'incidentId')]);
  return ok({ incident, record });
}
