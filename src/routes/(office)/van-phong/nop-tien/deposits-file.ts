import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { depositList } from '#server/deposits/operations.ts';
import { depositHeads, depositRow } from '#ui/office/deposits/deposit-rows.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** All slips in sight, on their way into a file; or why it is refused. */
export async function depositsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals } = event;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, depositList, { page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: 'phieu-nop-tien',
    heads: depositHeads(lang),
    parts: inParts(answer.value.deposits, (each) => depositRow(each, lang)),
  });
}
