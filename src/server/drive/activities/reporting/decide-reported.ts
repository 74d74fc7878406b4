import { dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { addReportedDecision, lockReported, reportedActivity } from '../../data/reported-activities.ts';
import { checkActivity } from '../check-activity.ts';
import { writeActivity } from '../write-activity.ts';
import { isChosen, reportedChoice } from './reported-choice.ts';
import { type ReportedProblem, reportedProblem } from './reported-problem.ts';

type Decided = { outcome: 'recorded' | 'unchanged'; code: string | null };

/**
 * Validates or refuses an activity that a partner reported; never by whom it was sent, nor by anybody of that organisation. What is
 * validated stands among the activities from now on, as it was reported.
 */
export function decideReported(
  desk: Desk,
  { id, decision, reason }: { id: Uuid; decision: ReportDecision; reason: string | null },
  now: Date,
): Promise<Result<Decided, ReportedProblem[]>> {
  return desk.write('activity.decide', async (tx): Promise<Result<Decided, ReportedProblem[]>> => {
    await lockReported(tx, id);
    const report = await reportedActivity(tx, id);
    if (!report || !isChosen(await reportedChoice(tx, desk, now), report))
      return err([reportedProblem('report-unknown', {})]);
    const { said, areaId, decided } = report;
    const { name, ownName, organisation } = desk.actor;
    if (report.sentBy === name || report.senderCode === organisation) return err([reportedProblem('own-report', {})]);
    if (decided?.decision === decision) return ok({ outcome: 'unchanged', code: decided.activityCode });
    if (decided) return err([reportedProblem('decided-already', {})]);
    const by = { by: name, byName: ownName ?? name };
    if (decision === 'refused') {
      if (reason === null) return err([reportedProblem('refusal-reason-missing', {}, 'reason')]);
      await addReportedDecision(tx, { reportId: id, decision, reason, activityCode: null, ...by });
      tx.audit({ report: id, decision }, reason);
      return ok({ outcome: 'recorded', code: null });
    }
    const problems = await checkActivity(tx, said, dayInVietNam(now));
    if (problems.length > 0) return err(problems);
    const recording = await openRecording(tx);
    const code = await writeActivity(tx, { ...said, id, areaId }, { code: null, by: name, recording });
    await addReportedDecision(tx, { reportId: id, decision, reason, activityCode: code, ...by });
    tx.audit({ report: id, decision, activity: code });
    return ok({ outcome: 'recorded', code });
  });
}
