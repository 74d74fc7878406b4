import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { batchCode } from '#register/money/batch.ts';
import { batchRead } from '#server/batches/operations.ts';
import { RECORD_HEADS, recordRow } from '#ui/office/batches/batch-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The records of one batch, on their way into a file; or why it is refused. */
export async function recordsFile(event: RequestEvent<{ batch: string }>): Promise<Result<ListFile, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.batch) ? params.batch : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, batchRead, { id });
  if (!answer.ok) return answer;
  const batch = answer.value;
  const name = `dot-${batchCode(batch).replaceAll('/', '-')}`;
  return ok({ name, heads: RECORD_HEADS, parts: inParts(batch.lines, (each) => recordRow(batch, each)) });
}
