import type { RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { ok, type Result } from '#base/result.ts';
import { closingList } from '#server/closings/operations.ts';
import { heldHeads, heldRow } from '#ui/office/closings/closing-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** What everybody in sight holds, on its way into a file; or why it is refused. */
export async function heldFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals } = event;
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, closingList, { page: 1 });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date()); // money is held by the clock, on whatever day one works
  return ok({
    name: 'tien-dang-giu',
    heads: heldHeads(lang),
    parts: inParts(answer.value.held, (each) => heldRow(each, today, lang)),
  });
}
