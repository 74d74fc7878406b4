import type { RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { readMoneyDays } from '#input/register/deposit-forms.ts';
import { moneyWaiting } from '#server/deposits/operations.ts';
import { waitingHeads, waitingRow } from '#ui/office/deposits/deposit-rows.ts';
import { inParts, type ListFile } from '../../../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../../../program.ts';
import { atOffice } from '../../../../office.ts';

/** All money of some days that no bank has confirmed, on its way into a file; or why it is refused. */
export async function waitingFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { problems, days } = readMoneyDays(url.searchParams, dayInVietNam(new Date()));
  if (!days) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, moneyWaiting, days);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  return ok({
    name: `chua-xac-nhan-${days.from}-${days.to}`,
    heads: waitingHeads(lang),
    parts: inParts(answer.value, (each) => waitingRow(each, lang)),
  });
}
