import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { closingRead } from '#server/closings/operations.ts';
import { LINE_HEADS, lineRow } from '#ui/office/closings/closing-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The lines of one closing, on their way into a file; or why it is refused. */
export async function linesFile(event: RequestEvent<{ closing: string }>): Promise<Result<ListFile, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.closing) ? params.closing : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, closingRead, { id });
  if (!answer.ok) return answer;
  const { day, number, lines } = answer.value;
  return ok({ name: `chot-so-${day}-${number}`, heads: LINE_HEADS, parts: inParts(lines, lineRow) });
}
