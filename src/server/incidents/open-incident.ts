import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { IncidentChange } from '#register/incident.ts';
import type { Desk, WriteTransaction } from '#server/desk/desk.ts';
import { factProblem } from '#server/journal/fact-problem.ts';
import { lockPeople } from '#server/journal/lock-people.ts';
import { listOpenIncidents } from '#server/register/list-open-incidents.ts';
import { compareChange, saysTheSame } from './compare-change.ts';
import { addIncident, addVersion, incidentOf, type RecordToChange, recordToChange } from './data/incidents.ts';
import { type IncidentProblem, incidentProblem } from './incident-problem.ts';

/** A change as it is asked for, and why. */
export interface AskedChange {
  change: IncidentChange;
  reason: string;
  /** What was shown for it. */
  papers: string | null;
}

/** Asks for a change of a record. Safe to send twice with the same `id`, which stands for nothing else then. From now on the record waits until it is settled or withdrawn. */
export function openIncident(
  desk: Desk,
  { id, contributionId, ...asked }: AskedChange & { id: Uuid; contributionId: Uuid },
  today: Day,
): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> {
  return desk.write('incident.open', async (tx): Promise<Result<'recorded' | 'unchanged', IncidentProblem[]>> => {
    const by = authorOf(desk);
    const there = await incidentOf(tx, id, by.by);
    if (there) {
      const first = there.versions.at(-1);
      const isSame = there.contributionId === contributionId && first !== undefined && saysTheSame(first, asked);
      return isSame ? ok('unchanged') : err([incidentProblem('id-taken', {}, 'id')]);
    }
    const found = await recordToChange(tx, contributionId);
    if (!found) return err([incidentProblem('record-unknown', {}, 'contributionId')]);
    const record = await lockedRecord(tx, contributionId, found);
    const incidents = await listOpenIncidents(tx, [contributionId]);
    const problems = [
      ...problemsOfRecord(record),
      ...incidents.map((open) => factProblem('incident-open', { by: open.by, on: open.on }, 'contributionId')),
    ];
    tx.audit({ person: record.personId, contribution: contributionId, incident: id, asked: asked.change.is });
    if (problems.length > 0) return err(problems);
    const compared = await compareChange(tx, desk, { contributionId, record, change: asked.change }, today);
    if (!compared.ok) return compared;
    const { personId, organisation } = record;
    const isNew = await addIncident(tx, { id, contributionId, personId, organisation, ...by });
    if (!isNew) return err([incidentProblem('id-taken', {}, 'id')]);
    await addVersion(tx, { incidentId: id, version: 1, ...asked, ...compared.value, ...by });
    return ok('recorded');
  });
}

/** The record once nobody else changes it or sends it: what was true of it before may not be any more. */
export async function lockedRecord(
  tx: WriteTransaction,
  contributionId: Uuid,
  { personId }: Pick<RecordToChange, 'personId'>,
): Promise<RecordToChange> {
  await lockPeople(tx, [personId]);
  const record = await recordToChange(tx, contributionId);
  if (!record) throw new Error(`the record ${contributionId} was there`);
  return record;
}

/** What stands against a change of a record, whatever is changed. */
export const problemsOfRecord = ({ isHere, isReversed, isWithOffice }: RecordToChange): IncidentProblem[] => [
  ...(isHere ? [] : [incidentProblem('record-of-others', {}, 'contributionId')]),
  ...(isReversed ? [incidentProblem('record-taken-back', {}, 'contributionId')] : []),
  ...(isWithOffice ? [incidentProblem('record-with-office', {}, 'contributionId')] : []),
];

/** Who writes at a desk, as it is kept. */
export const authorOf = ({ actor }: Desk): { by: string; byName: string } => ({
  by: actor.name,
  byName: actor.ownName ?? actor.name,
});
