import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { renewalExport } from '#server/renewals/operations.ts';
import { renewalsHeads, renewalsRow } from '#ui/office/renewals/renewals-file.ts';
import type { ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';
import { soughtRenewals } from './sought-renewals.ts';

/** The list of an address, all of it, on its way into a file; or why it is refused. */
export async function renewalsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { read, sought } = soughtRenewals(url.searchParams, day);
  if (read.problems.length > 0) return err(unreadForProgram(event, read.problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, renewalExport, sought);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const rows = async function* (parts: typeof answer.value.parts): AsyncGenerator<string[][]> {
    for await (const lines of parts) yield lines.map((line) => renewalsRow(line, sought.on, lang));
  };
  const name = sought.month === null ? `qua-han-${sought.on}` : `den-han-${sought.month}`;
  return ok({ name, heads: renewalsHeads(lang), parts: rows(answer.value.parts) });
}
