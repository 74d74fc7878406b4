import { error, type RequestEvent } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { ok, type Result } from '#base/result.ts';
import { remunerationRead } from '#server/remuneration/operations.ts';
import { remunerationHeads, remunerationRow } from '#ui/office/remuneration/remuneration-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** The records of one period, on their way into a file; or why it is refused. */
export async function remunerationFile(
  event: RequestEvent<{ remuneration: string }>,
): Promise<Result<ListFile, Response>> {
  const { locals, params } = event;
  const id = isUuid(params.remuneration) ? params.remuneration : error(404);
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, remunerationRead, { id });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: `thu-lao-${answer.value.lastDay}`,
    heads: remunerationHeads(lang),
    parts: inParts(answer.value.lines, (each) => remunerationRow(each, lang)),
  });
}
