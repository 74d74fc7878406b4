import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { batchList } from '#server/batches/operations.ts';
import { batchHeads, batchRow } from '#ui/office/batches/batch-rows.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** All batches in sight, on their way into a file; or why it is refused. */
export async function batchesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals } = event;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, batchList, { page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const parts = inParts(answer.value.batches, (each) => batchRow(each, lang));
  return ok({ name: 'dot-ke-khai', heads: batchHeads(lang), parts });
}
