import { type Day, dayInVietNam } from '#base/dates.ts';
import type { Uuid } from '#base/ids.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { ListedProgramme } from '#drive/programmes/programme.ts';
import { isStockReport, type ProgrammeReport, type ReportKind } from '#drive/programmes/report.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedProgrammes, lockProgramme } from '../data/programme-records.ts';
import { addReport, reportOf, reportsOf } from '../data/programme-reports.ts';
import { type ReportProblem, reportProblem } from './report-problem.ts';

/** A report as a signer sends it. */
export interface SentReport {
  id: Uuid;
  code: string;
  kind: ReportKind;
  from: Day;
  to: Day;
  value: number;
  documentNo: string;
  documentDay: Day;
}

/**
 * Sends a report of one's own organisation, which waits until the other side decides. For a period of which there is one already it is the
 * next version: the one that was validated counts until this one is.
 */
export function sendReport(
  desk: Desk,
  sent: SentReport,
  now: Date,
): Promise<Result<'recorded' | 'unchanged', ReportProblem[]>> {
  return desk.write('programme.report', async (tx): Promise<Result<'recorded' | 'unchanged', ReportProblem[]>> => {
    const { organisation, name, ownName } = desk.actor;
    await lockProgramme(tx, sent.code);
    const there = await reportOf(tx, sent.id);
    if (there) {
      const isOwn = there.senderCode === organisation && there.programmeCode === sent.code;
      return isOwn ? ok('unchanged') : err([reportProblem('id-taken', {})]);
    }
    const [programme] =
      organisation === null ? [] : await listedProgrammes(tx, { signer: organisation, code: sent.code });
    if (organisation === null || !programme?.signedOn)
      return err([reportProblem('not-signed', { code: sent.code }, 'code')]);
    const ofKind = (await reportsOf(tx, sent.code)).filter(
      ({ kind, senderCode }) => kind === sent.kind && senderCode === organisation,
    );
    const problems = againstPeriod(sent, { programme, ofKind, today: dayInVietNam(now) });
    if (problems.length > 0) return err(problems);
    const version = 1 + ofKind.filter((each) => isSamePeriod(each, sent)).length;
    await addReport(tx, { ...sent, senderCode: organisation, version, by: name, byName: ownName ?? name });
    tx.audit({ programme: sent.code, report: sent.id, kind: sent.kind, version });
    return ok('recorded');
  });
}

type Period = Pick<ProgrammeReport, 'from' | 'to'>;
const isSamePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;

interface Around {
  programme: ListedProgramme;
  ofKind: readonly ProgrammeReport[];
  today: Day;
}

/** A period has passed and lies within the programme; of a flow no two periods overlap, refused ones apart. */
function againstPeriod({ kind, from, to }: SentReport, { programme, ofKind, today }: Around): ReportProblem[] {
  if (from > to) return [reportProblem('days-reversed', { from, to }, 'from')];
  const { from: first, to: last } = programme;
  const beside = ofKind.find(
    (each) =>
      !isStockReport(kind) &&
      each.decided?.decision !== 'refused' &&
      !isSamePeriod(each, { from, to }) &&
      each.from <= to &&
      each.to >= from,
  );
  return [
    ...(to > today ? [reportProblem('period-to-come', { to }, 'to')] : []),
    ...(first && last && (from < first || to > last)
      ? [reportProblem('outside-programme', { from: first, to: last }, 'from')]
      : []),
    ...(beside ? [reportProblem('period-overlaps', { from: beside.from, to: beside.to }, 'from')] : []),
  ];
}
