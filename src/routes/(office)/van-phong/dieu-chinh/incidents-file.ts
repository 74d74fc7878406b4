import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { incidentList } from '#server/incidents/operations.ts';
import { ALL_NAME } from '#ui/addresses.ts';
import { incidentHeads, incidentRow } from '#ui/office/incidents/incident-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** The incidents that the page lists, on their way into a file; or why it is refused. */
export async function incidentsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const asked = { isOpen: !url.searchParams.has(ALL_NAME), page: null };
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, incidentList, asked);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const parts = inParts(answer.value.incidents, (each) => incidentRow(each, lang));
  return ok({ name: 'de-nghi-dieu-chinh', heads: incidentHeads(lang), parts });
}
