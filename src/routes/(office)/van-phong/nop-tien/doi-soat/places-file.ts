import type { RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { readMoneyDays } from '#input/register/deposit-forms.ts';
import { moneyPlace } from '#server/deposits/operations.ts';
import { placedHeads, placedRow } from '#ui/office/deposits/deposit-rows.ts';
import { inParts, type ListFile } from '../../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../../program.ts';
import { atOffice } from '../../../office.ts';

/** Where the money of some days is, on its way into a file; or why it is refused. */
export async function placesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { problems, days } = readMoneyDays(url.searchParams, dayInVietNam(new Date()));
  if (!days) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, moneyPlace, days);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: `doi-soat-${days.from}-${days.to}`,
    heads: placedHeads(lang),
    parts: inParts(answer.value.days, (each) => placedRow(each, lang)),
  });
}
