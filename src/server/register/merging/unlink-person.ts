import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockLinkedRecords } from '#server/journal/lock-records.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { readLink } from '#server/journal/read-link.ts';
import { writeUnlink } from '#server/journal/write-link.ts';
import { type UnmergeProblem, unmergeProblem } from './merge-problem.ts';

/** A link that was wrong, and why. */
export interface UndoneLink {
  linkId: Uuid;
  reason: string;
}

/**
 * Records that two records are of two people after all. Each fact, also one that came after the link, counts again for the record
 * that it was recorded for. The same again changes nothing.
 */
export async function unlinkPerson(
  desk: Desk,
  { linkId, reason }: UndoneLink,
): Promise<Result<'recorded' | 'unchanged', UnmergeProblem[]>> {
  return desk.write('person.unlink', async (tx) => {
    const link = await readLink(tx, linkId);
    if (!link) return err([unmergeProblem('link-not-found', {}, 'linkId')]);
    const { doubleId, keptId } = link;
    const records = await lockLinkedRecords(tx, [doubleId, keptId]);
    const undoneBecause = (await readLink(tx, linkId))?.undoneBecause ?? null; // once more: nobody else undoes it now
    if (undoneBecause !== null) {
      return undoneBecause === reason ? ok('unchanged') : err([unmergeProblem('undone-already', {}, 'reason')]);
    }
    const recording = await openRecording(tx);
    await writeUnlink(tx, records, { linkId, doubleId, reason }, recording);
    tx.audit({ people: [doubleId, keptId], fact: linkId, recording: recording.id, recordedAt: recording.recordedAt });
    return ok('recorded');
  });
}
