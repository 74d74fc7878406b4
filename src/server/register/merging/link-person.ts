import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { LinkedRecord } from '#coverage/links.ts';
import type { Transaction } from '#server/database/connect.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockLinkedRecords } from '#server/journal/lock-records.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { readLink } from '#server/journal/read-link.ts';
import { writeLink } from '#server/journal/write-link.ts';
import { namesOf } from '../data/person-names.ts';
import { type MergeProblem, mergeProblem } from './merge-problem.ts';

/** Two records of one person: the double counts as nobody from now on, and what covers it counts for the kept one. */
export interface LinkedPeople {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  doubleId: Uuid;
  keptId: Uuid;
  reason: string;
}

/**
 * Records that two records are of one person. Nothing is moved, and what was known before stays as known before. Safe to send
 * twice with the same `id`.
 */
export function linkPerson(desk: Desk, link: LinkedPeople): Promise<Result<'recorded' | 'unchanged', MergeProblem[]>> {
  const { id, doubleId, keptId } = link;
  return desk.write('person.link', async (tx) => {
    const records = await lockLinkedRecords(tx, [doubleId, keptId]);
    const sent = await readLink(tx, id);
    if (sent) {
      const isSame = sent.doubleId === doubleId && sent.keptId === keptId && sent.reason === link.reason;
      return isSame ? ok('unchanged') : err([mergeProblem('link-of-others', {}, 'id')]);
    }
    const problems = await problemsOf(tx, records, link);
    if (problems.length > 0) return err(problems);
    const recording = await openRecording(tx);
    await writeLink(tx, records, link, recording);
    tx.audit({ people: [doubleId, keptId], fact: id, recording: recording.id, recordedAt: recording.recordedAt });
    return ok('recorded');
  });
}

/** Every reason why not. A double is of one record, which is itself no double: so there is never a chain to follow. */
async function problemsOf(
  tx: Transaction,
  records: readonly LinkedRecord[],
  { doubleId, keptId }: LinkedPeople,
): Promise<MergeProblem[]> {
  const [double, kept] = [doubleId, keptId].map((id) => records.find((each) => each.id === id));
  const missing = [
    ...(double ? [] : [mergeProblem('person-not-found', { personId: doubleId }, 'doubleId')]),
    ...(kept ? [] : [mergeProblem('person-not-found', { personId: keptId }, 'keptId')]),
  ];
  if (!double || !kept) return missing;
  if (doubleId === keptId) return [mergeProblem('same-record', {}, 'keptId')];
  const names = await namesOf(
    tx,
    records.map(({ id }) => id),
  );
  const nameOf = (id: Uuid): string => names.get(id) ?? '';
  const doubles = records.filter(({ doubleOf }) => doubleOf === doubleId).map(({ id }) => nameOf(id));
  return [
    ...(double.doubleOf === null
      ? []
      : [mergeProblem('double-already', { name: nameOf(double.doubleOf) }, 'doubleId')]),
    ...(kept.doubleOf === null ? [] : [mergeProblem('kept-is-double', { name: nameOf(kept.doubleOf) }, 'keptId')]),
    ...(doubles.length === 0 ? [] : [mergeProblem('double-has-doubles', { names: doubles }, 'doubleId')]),
  ];
}
