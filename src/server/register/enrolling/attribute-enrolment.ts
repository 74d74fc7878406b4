import type { Day } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lockRecords } from '#server/journal/lock-records.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { type Attribution, addEnrolments, enrolmentsOf } from '../data/enrolments.ts';
import { addWithdrawal } from '../data/withdrawals.ts';
import { checkAttribution } from './check-attribution.ts';
import { type EnrolmentProblem, enrolmentProblem } from './enrolment-problem.ts';

/** An enrolment that is owed to something else than was recorded. */
export interface AskedAttribution extends Attribution {
  /** Of the enrolment that takes its place; made by whoever sends it, so that sending twice is harmless. */
  id: Uuid;
  personId: Uuid;
  enrolmentId: Uuid;
  reason: string;
}

/**
 * Owes an enrolment to another channel, activity or collector: the one that was recorded is withdrawn with the reason, and one of the
 * same scheme and day takes its place, known from now on. What was counted as known before stays.
 */
export function attributeEnrolment(
  desk: Desk,
  { id, personId, enrolmentId, reason, ...to }: AskedAttribution,
  today: Day,
): Promise<Result<'recorded' | 'unchanged', EnrolmentProblem[]>> {
  return desk.write(
    'enrolment.attribute',
    async (tx): Promise<Result<'recorded' | 'unchanged', EnrolmentProblem[]>> => {
      const records = (await lockRecords(tx, [personId])).get(personId) ?? [];
      if (records.length === 0) return err([enrolmentProblem('person-not-found', {}, 'personId')]);
      const known = await enrolmentsOf(tx, personId);
      if (known.some((each) => each.id === id)) return ok('unchanged');
      const enrolment = known.find((each) => each.id === enrolmentId);
      if (!enrolment) return err([enrolmentProblem('enrolment-not-found', {}, 'enrolmentId')]);
      if (enrolment.isWithdrawn) return err([enrolmentProblem('enrolment-withdrawn', {}, 'enrolmentId')]);
      const problems: EnrolmentProblem[] = await checkAttribution(tx, to, { enrolledOn: enrolment.on, today });
      if (isSame(enrolment, to)) problems.push(enrolmentProblem('attributed-so', {}, 'channel'));
      if (problems.length > 0) return err(problems);
      const recording = await openRecording(tx);
      await addWithdrawal(tx, { factKind: 'enrolment', factId: enrolmentId, personId, reason, recording });
      await addEnrolments(tx, [{ id, personId, scheme: enrolment.scheme }], { ...to, on: enrolment.on, recording });
      tx.audit({ person: personId, fact: id, withdrawn: enrolmentId, recording: recording.id });
      return ok('recorded');
    },
  );
}

const isSame = (one: Attribution, other: Attribution): boolean =>
  one.channel === other.channel && one.activityCode === other.activityCode && one.agentCode === other.agentCode;
