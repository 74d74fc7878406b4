import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { readDay } from '#input/fields/days.ts';
import { operationProblem } from '#server/desk/operation-problem.ts';
import { programmeCredits } from '#server/drive/operations.ts';
import { problemResponse } from '#server/web/problems.ts';
import { AS_OF_NAME } from '#ui/addresses.ts';
import { creditHeads, creditRow, uncreditedRow } from '#ui/office/programmes/credit-words.ts';
import { inParts, type ListFile } from '../../../../../list-file.ts';
import { askForProgram } from '../../../../../program.ts';
import { atOffice, placeOf } from '../../../../office.ts';

/** Who claims the enrolments of a programme by a day, on its way into a file: with those that nobody claims the parts sum to all. */
export async function creditsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { lang } = event.locals.settings;
  const code = event.params.programme ?? '';
  if (!/^[^\s|]{1,100}$/.test(code)) {
    return err(problemResponse(programmeCredits, [operationProblem('not-found', {})], lang));
  }
  const on = readDay(event.url.searchParams.get(AS_OF_NAME) ?? '') ?? (await placeOf(event.locals)).day;
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, programmeCredits, { code, on });
  if (!answer.ok) return answer;
  const { shares, uncredited } = answer.value;
  const rows = [...shares.map(creditRow), ...(uncredited > 0 ? [uncreditedRow(uncredited, lang)] : [])];
  return ok({ name: `luot-nhan-${code}-${on}`, heads: creditHeads(lang), parts: inParts(rows, (row) => row) });
}
