import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { depositRead } from '#server/deposits/operations.ts';
import { depositedHeads, depositedRow } from '#ui/office/deposits/deposit-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The closings of one slip, on their way into a file; or why it is refused. */
export async function depositedFile(event: RequestEvent<{ deposit: string }>): Promise<Result<ListFile, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.deposit) ? params.deposit : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, depositRead, { id });
  if (!answer.ok) return answer;
  const { number, year, closings } = answer.value;
  return ok({
    name: `phieu-nop-tien-${number}-${year}`,
    heads: depositedHeads(locals.settings.lang),
    parts: inParts(closings, depositedRow),
  });
}
