import type { Day } from '#base/dates.ts';
import { type ProgrammeReport, type ReportTotal, totalsOfReports } from '#drive/programmes/report.ts';
import type { Desk } from '#server/desk/desk.ts';
import { listedProgrammes } from '../data/programme-records.ts';
import { reportsOf } from '../data/programme-reports.ts';
import { signerOf } from './signer-of.ts';

/** What partners reported of a programme, and what the validated ones come to. */
export interface ListedReports {
  reports: ProgrammeReport[];
  totals: ReportTotal[];
}

/** The reports of a programme with their totals by a day, as known on a day; null where there is no such programme. */
export function listReports(
  desk: Desk,
  { code, on, known }: { code: string; on: Day; known: Day },
): Promise<ListedReports | null> {
  return desk.countLines(async (tx) => {
    const [programme] = await listedProgrammes(tx, { signer: signerOf(desk), code });
    if (!programme) return null;
    const reports = await reportsOf(tx, code);
    return { reports, totals: totalsOfReports(reports, { on, known }) };
  });
}
