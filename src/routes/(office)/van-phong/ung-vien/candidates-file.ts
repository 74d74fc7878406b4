import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { readCandidateForm } from '#input/register/candidate-form.ts';
import { candidateExport } from '#server/renewals/operations.ts';
import { candidateHeads, candidateRow } from '#ui/office/candidates/candidate-words.ts';
import type { ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';

/** The candidates of an address, all of them, on their way into a file; or why it is refused. */
export async function candidatesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, sought } = readCandidateForm(url.searchParams, day);
  if (!sought) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, candidateExport, sought);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const rows = async function* (parts: typeof answer.value.parts): AsyncGenerator<string[][]> {
    for await (const candidates of parts) yield candidates.map((each) => candidateRow(each, lang));
  };
  return ok({
    name: `ung-vien-${sought.scheme}-${sought.on}`,
    heads: candidateHeads(lang),
    parts: rows(answer.value.parts),
  });
}
