import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { advanceList } from '#server/payments/operations.ts';
import { advanceHeads, advanceRow } from '#ui/office/payments/advance-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The open advances in sight, on their way into a file; or why it is refused. */
export async function advancesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals } = event;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, advanceList, {});
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: 'ung-truoc',
    heads: advanceHeads(lang),
    parts: inParts(answer.value, (each) => advanceRow(each, lang)),
  });
}
