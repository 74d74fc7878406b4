import { redirect } from '@sveltejs/kit';
import { readSearchedPerson } from '#input/fields/searched-person.ts';
import { PAGE_SIZE, personFind } from '#server/register/operations.ts';
import { OFFICE, personAddress } from '#ui/addresses.ts';
import { PEOPLE_NAMES, readPeopleSearch } from '#ui/office/people/people-address.ts';
import { fieldsOf } from '../../../form-body.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { soughtPeople } from './sought-people.ts';

export const load: PageServerLoad = async ({ locals, url, request }) => {
  const { day, communes } = await placeOf(locals);
  const { read, sought, page } = soughtPeople(url.searchParams, day);
  const shown = {
    search: read,
    size: PAGE_SIZE,
    day,
    communes,
    mayExport: may(locals, 'person.export'),
    mayRegister: may(locals, 'person.register'),
  };
  if (request.method === 'POST') return { ...shown, found: null, problems: [] }; // the action has looked already
  const answer = await answerAtOffice(locals, personFind, { ...sought, page });
  return answer.ok
    ? { ...shown, found: answer.value, problems: [] }
    : { ...shown, found: null, problems: shownProblems(personFind, answer.error, locals.settings.lang) };
};

export const actions: Actions = {
  /** The search box. A number or e-mail is looked up here and now, so that it never stands in an address; a name is asked by address. */
  tim: async ({ locals, request }) => {
    const text = String((await fieldsOf(request)).get(PEOPLE_NAMES.text) ?? '').trim();
    if (!['number', 'email'].includes(readSearchedPerson(text).by)) {
      redirect(
        303,
        text === ''
          ? OFFICE.people
          : `${OFFICE.people}?${new URLSearchParams({ [PEOPLE_NAMES.text]: text.slice(0, MOST_SENT) })}`,
      );
    }
    const { day } = await placeOf(locals);
    const search = readPeopleSearch(new URLSearchParams(), day);
    const answer = await answerAtOffice(locals, personFind, { ...search, commune: null, text, sort: 'likeness' });
    const [person, ...others] = answer.ok ? answer.value.people : [];
    if (person && others.length === 0) redirect(303, personAddress(person.id));
    return answer.ok
      ? { found: answer.value }
      : { problems: shownProblems(personFind, answer.error, locals.settings.lang) };
  },
};

/** Enough to be told that it is too long. */
const MOST_SENT = 200;
