import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { activityReported } from '#server/drive/operations.ts';
import { reportedHeads, reportedRow } from '#ui/office/activities/reporting/reported-words.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The reported activities that whoever asks may see, on their way into a file. */
export async function reportedFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, activityReported, { page: null });
  if (!answer.ok) return answer;
  const { lang } = event.locals.settings;
  return ok({
    name: 'hoat-dong-duoc-bao',
    heads: reportedHeads(lang),
    parts: inParts(answer.value.reports, (each) => reportedRow(each, lang)),
  });
}
