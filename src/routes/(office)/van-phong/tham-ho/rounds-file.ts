import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { readRoundFilters } from '#input/drive/visit-form.ts';
import { visitList } from '#server/drive/operations.ts';
import { roundHeads, roundRow } from '#ui/office/visits/visit-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';

/** The rounds of an address, all of them, on their way into a file; or why it is refused. */
export async function roundsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { problems, sought } = readRoundFilters(url.searchParams, day);
  if (!sought) return err(unreadForProgram(event, problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, visitList, { ...sought, page: null });
  if (!answer.ok) return answer;
  const { rounds } = answer.value;
  return ok({
    name: `di-ho-${sought.from}-${sought.to}`,
    heads: roundHeads(locals.settings.lang),
    parts: inParts(rounds, roundRow),
  });
}
