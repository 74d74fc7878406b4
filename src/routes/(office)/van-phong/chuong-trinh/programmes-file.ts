import type { RequestEvent } from '@sveltejs/kit';
import { ok, type Result } from '#base/result.ts';
import { programmeList } from '#server/drive/operations.ts';
import { programmeHeads, programmeRow } from '#ui/office/programmes/programme-words.ts';
import { inParts, type ListFile } from '../../../list-file.ts';
import { askForProgram } from '../../../program.ts';
import { atOffice } from '../../office.ts';

/** All programmes that whoever asks may see, on their way into a file. */
export async function programmesFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const answer = await askForProgram({ ...event, locals: atOffice(event.locals) }, programmeList, {});
  if (!answer.ok) return answer;
  const { lang } = event.locals.settings;
  return ok({
    name: 'chuong-trinh-phoi-hop',
    heads: programmeHeads(lang),
    parts: inParts(answer.value, (each) => programmeRow(each, lang)),
  });
}
