import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { lineList } from '#server/deposits/operations.ts';
import { bankLineHeads, bankLineRow } from '#ui/office/deposits/bank-line-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** Lines of statements, those in suspense or all, on their way into a file; or why it is refused. */
export async function bankLinesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const isOpen = url.searchParams.get('treo') !== '0';
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, lineList, { isOpen, page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: isOpen ? 'tien-treo' : 'sao-ke',
    heads: bankLineHeads(lang),
    parts: inParts(answer.value.lines, (each) => bankLineRow(each, lang)),
  });
}
