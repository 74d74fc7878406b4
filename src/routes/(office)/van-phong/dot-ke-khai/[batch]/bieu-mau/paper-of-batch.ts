import { error, type RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { batchPaper, layoutOn, papersOf } from '#register/money/batch-papers.ts';
import type { Paper } from '#register/money/paper.ts';
import { batchRead } from '#server/batches/operations.ts';
import { askForProgram } from '../../../../../program.ts';
import { atOffice } from '../../../../office.ts';

/** A paper of a batch, in the layout of the day on which the batch was sent, or of today; or why it is refused. */
export async function paperOfBatch(
  event: RequestEvent<{ batch: string; paper: string }>,
): Promise<Result<Paper, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.batch) ? params.batch : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, batchRead, { id });
  if (!answer.ok) return answer;
  const batch = answer.value ?? error(404);
  const paper = papersOf(batch.scheme).find((each) => each.toLowerCase() === params.paper) ?? error(404);
  const on = dayInVietNam(new Date(batch.sentAt ?? Date.now()));
  return ok(batchPaper(layoutOn(paper, on) ?? error(404), batch, on));
}
