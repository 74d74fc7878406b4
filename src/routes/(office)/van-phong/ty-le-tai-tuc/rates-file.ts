import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { renewalRate } from '#server/renewals/operations.ts';
import { readRateSearch } from '#ui/office/renewals/rate-address.ts';
import { rateHeads, rateRow } from '#ui/office/renewals/rate-columns.ts';
import type { ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';

/** The table of an address on its way into a file; or why it is refused. */
export async function ratesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, search } = readRateSearch(url.searchParams, day);
  if (problems.length > 0) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, renewalRate, { ...search, on: day });
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const { parts } = answer.value;
  const rows = async function* (): AsyncGenerator<string[][]> {
    yield parts.map((line) => rateRow(line, search.by, lang));
  };
  return ok({ name: `ty-le-tai-tuc-${search.from}-${search.to}`, heads: rateHeads(search.by, lang), parts: rows() });
}
