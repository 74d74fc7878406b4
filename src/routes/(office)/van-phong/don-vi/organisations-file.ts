import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { organisationList } from '#server/drive/operations.ts';
import { ORGANISATION_HEADS, organisationFileRow } from '#ui/office/organisations/organisation-rows.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';

/** All organisations of the register, on their way into a file. */
export async function organisationsFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const locals = atOffice(event.locals);
  const { day } = await placeOf(locals);
  const answer = await askForProgram({ ...event, locals }, organisationList, { on: day });
  if (!answer.ok) return answer;
  const { lang } = event.locals.settings;
  return ok({
    name: 'don-vi',
    heads: ORGANISATION_HEADS[lang],
    parts: inParts(answer.value, (each) => organisationFileRow(each, lang)),
  });
}
