import type { RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { err, ok, type Result } from '#base/result.ts';
import { receiptList } from '#server/receipts/operations.ts';
import { receiptHeads, receiptRow } from '#ui/office/receipts/receipt-rows.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';
import { soughtReceipts } from './sought-receipts.ts';

/** The receipts of an address, all of them, on their way into a file; or why it is refused. */
export async function receiptsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { choice, problems } = soughtReceipts(url.searchParams, dayInVietNam(new Date()));
  if (problems.length > 0) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, receiptList, { ...choice, page: null });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const name = ['bien-lai', choice.month, choice.number].filter((each) => each !== null).join('-');
  return ok({
    name,
    heads: receiptHeads(lang),
    parts: inParts(answer.value.receipts, (each) => receiptRow(each, lang)),
  });
}
