import { error, type RequestEvent } from '@sveltejs/kit';
import { personExport } from '#server/register/operations.ts';
import { statusOf } from '#server/web/problems.ts';
import { peopleHeads, peopleRow } from '#ui/office/people/people-file.ts';
import type { ListFile } from '../../../list-file.ts';
import { answerAtOffice, placeOf } from '../../office.ts';
import { soughtPeople } from './sought-people.ts';

/** The list of an address, all of it, on its way into a file. */
export async function peopleFile({ locals, url }: RequestEvent): Promise<ListFile> {
  const { day } = await placeOf(locals);
  const { sought } = soughtPeople(url.searchParams, day);
  const answer = await answerAtOffice(locals, personExport, sought);
  if (!answer.ok) error(statusOf(answer.error));
  const { lang } = locals.settings;
  const rows = async function* (parts: typeof answer.value.parts): AsyncGenerator<string[][]> {
    for await (const people of parts) yield people.map((person) => peopleRow(person, lang));
  };
  return { name: `nguoi-tham-gia-${day}`, heads: peopleHeads(lang), parts: rows(answer.value.parts) };
}
