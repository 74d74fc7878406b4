import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import type { Desk } from '#server/desk/desk.ts';
import { openRecording } from '#server/journal/open-recording.ts';
import { listedProgrammes, lockProgramme } from '../data/programme-records.ts';
import { addReportDecision, reportOf } from '../data/programme-reports.ts';
import { type ReportProblem, reportProblem } from './report-problem.ts';
import { signerOf } from './signer-of.ts';

/** Validates or refuses a report that waits; never by whom it was sent, nor by anybody of that organisation. */
export function decideReport(
  desk: Desk,
  { code, id, decision, reason }: { code: string; id: Uuid; decision: ReportDecision; reason: string | null },
): Promise<Result<'recorded' | 'unchanged', ReportProblem[]>> {
  return desk.write('programme.decide', async (tx): Promise<Result<'recorded' | 'unchanged', ReportProblem[]>> => {
    await lockProgramme(tx, code);
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    const report = await reportOf(tx, id);
    if (!programme || report?.programmeCode !== code) return err([reportProblem('report-unknown', {})]);
    const { name, ownName, organisation } = desk.actor;
    if (report.sentBy === name || report.senderCode === organisation) return err([reportProblem('own-report', {})]);
    if (report.decided?.decision === decision) return ok('unchanged');
    if (report.decided) return err([reportProblem('decided-already', {})]);
    if (decision === 'refused' && reason === null) return err([reportProblem('reason-missing', {}, 'reason')]);
    const decided = { reportId: id, decision, reason, by: name, byName: ownName ?? name };
    await addReportDecision(tx, decided, await openRecording(tx));
    tx.audit({ programme: code, report: id, decision }, reason ?? undefined);
    return ok('recorded');
  });
}
