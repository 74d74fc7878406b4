import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockRecords } from '#server/journal/lock-records.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { type Attribution, addEnrolments, enrolmentsOf } from '../data/enrolments.ts';
import { checkAttribution } from './check-attribution.ts';
import { type EnrolmentProblem, enrolmentProblem } from './enrolment-problem.ts';

/** Somebody who is recorded enrols in a scheme. */
export interface AskedEnrolment extends Attribution {
  /** Made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  personId: Uuid;
  scheme: Scheme;
  enrolledOn: Day;
}

/** Records that somebody enrols, and how they came to it. Nobody is covered by that alone: cover follows what is paid. */
export function recordEnrolment(
  desk: Desk,
  { id, personId, scheme, enrolledOn, ...to }: AskedEnrolment,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', EnrolmentProblem[]>> {
  return desk.write('enrolment.record', async (tx): Promise<Result<'recorded' | 'unchanged', EnrolmentProblem[]>> => {
    const records = (await lockRecords(tx, [personId])).get(personId) ?? [];
    if (records.length === 0) return err([enrolmentProblem('person-not-found', {}, 'personId')]);
    const known = await enrolmentsOf(tx, personId);
    if (known.some((each) => each.id === id)) return ok('unchanged');
    const problems: EnrolmentProblem[] = await checkAttribution(tx, to, { enrolledOn, today });
    if (known.some((each) => !each.isWithdrawn && each.scheme === scheme && each.on === enrolledOn)) {
      problems.push(enrolmentProblem('enrolled-that-day', { on: enrolledOn }, 'enrolledOn'));
    }
    if (problems.length > 0) return err(problems);
    const recording = await openRecording(tx);
    await addEnrolments(tx, [{ id, personId, scheme }], { ...to, on: enrolledOn, recording });
    tx.audit({ person: personId, fact: id, recording: recording.id });
    return ok('recorded');
  });
}
