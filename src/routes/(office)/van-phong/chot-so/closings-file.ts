import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { closingList } from '#server/closings/operations.ts';
import { closingHeads, closingRow } from '#ui/office/closings/closing-rows.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** All closings in sight, on their way into a file; or why it is refused. */
export async function closingsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals } = event;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, closingList, { page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: 'chot-so',
    heads: closingHeads(lang),
    parts: inParts(answer.value.closings, (each) => closingRow(each, lang)),
  });
}
