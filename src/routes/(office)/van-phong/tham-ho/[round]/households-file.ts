import type { RequestEvent } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { visitExport } from '#server/drive/operations.ts';
import { lineHeads, lineRow } from '#ui/office/visits/visit-words.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice, placeOf } from '../../../office.ts';

/** An id that nothing has. */
const NOBODY = uuid('00000000-0000-4000-8000-000000000000');

/** The households of the round of an address on their way into a file; or why it is refused. */
export async function householdsFile(
  event: RequestEvent & { params: { round: string } },
): Promise<Result<ListFile, Response>> {
  const { locals, params } = event;
  const { day } = await placeOf(locals);
  const id = isUuid(params.round) ? uuid(params.round) : NOBODY;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, visitExport, { id, on: day });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: `di-tung-ho-${id.slice(0, 8)}`,
    heads: lineHeads(lang),
    parts: inParts(answer.value, (line) => lineRow(line, lang)),
  });
}
