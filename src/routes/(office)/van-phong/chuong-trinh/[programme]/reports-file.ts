import type { RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { programmeReports } from '#server/drive/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { reportHeads, reportRow } from '#ui/office/programmes/report-words.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** All reports about a programme with what was decided, on their way into a file. */
export async function reportsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { lang } = event.locals.settings;
  const code = event.params.programme ?? '';
  if (!/^[^\s|]{1,100}$/.test(code)) {
    return err(problemResponse(programmeReports, [operationProblem('not-found', {})], lang));
  }
  const today = dayInVietNam(new Date());
  const asked = { code, on: today, known: today };
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, programmeReports, asked);
  if (!answer.ok) return answer;
  return ok({
    name: `bao-cao-${code}`,
    heads: reportHeads(lang),
    parts: inParts(answer.value.reports, (each) => reportRow(each, lang)),
  });
}
