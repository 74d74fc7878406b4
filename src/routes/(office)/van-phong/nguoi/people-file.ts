import type { RequestEvent } from '@sveltejs/kit';
import { err, ok, type Result } from '#base/result.ts';
import { personExport } from '#server/register/operations.ts';
import { peopleRow } from '#ui/office/people/people-file.ts';
import { PEOPLE_FILE_HEADS } from '#ui/office/people/people-file-texts.ts';
import type { ListFile } from '../../../list-file.ts';
import { askForProgram, unreadForProgram } from '../../../program.ts';
import { atOffice, placeOf } from '../../office.ts';
import { soughtPeople } from './sought-people.ts';

/** The list of an address, all of it, on its way into a file; or why it is refused. */
export async function peopleFile(event: RequestEvent): Promise<Result<ListFile, Response>> {
  const { locals, url } = event;
  const { day } = await placeOf(locals);
  const { read, sought } = soughtPeople(url.searchParams, day);
  if (read.problems.length > 0) return err(unreadForProgram(event, read.problems));
  const answer = await askForProgram({ ...event, locals: atOffice(locals) }, personExport, sought);
  if (!answer.ok) return answer;
  const { lang } = locals.settings;
  const rows = async function* (parts: typeof answer.value.parts): AsyncGenerator<string[][]> {
    for await (const people of parts) yield people.map((person) => peopleRow(person, lang));
  };
  return ok({
    name: `nguoi-tham-gia-${sought.on}`,
    heads: [...PEOPLE_FILE_HEADS[lang]],
    parts: rows(answer.value.parts),
  });
}
