import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { readPeriodForm } from '#input/drive/period-form.ts';
import { periodRead } from '#server/figures/operations.ts';
import { periodHeads, periodRow, periodRows } from '#ui/office/periods/period-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';

/** The period table of an address on its way into a file, with the whole last; or why it is refused. */
export async function periodFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, sought } = readPeriodForm(url.searchParams, day);
  if (!sought) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, periodRead, sought);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: `ky-${answer.value.rowsOf === 'areas' ? '' : `${answer.value.rowsOf}-`}${sought.scheme}-${sought.from}-${sought.to}`,
    heads: periodHeads(answer.value, lang),
    parts: inParts(periodRows(answer.value, lang), (row) => periodRow(row, answer.value, lang)),
  });
}
