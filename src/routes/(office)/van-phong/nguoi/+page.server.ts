import { redirect } from '@sveltejs/kit';
import { readSearchedPerson } from '#input/fields/searched-person.ts';
import { shownFieldProblems } from '#input/form.ts';
import { PAGE_SIZE, personFind } from '#server/register/operations.ts';
import { OFFICE, personAddress } from '#ui/addresses.ts';
import { PEOPLE_NAMES } from '#ui/office/people/people-address.ts';
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
  const { lang } = locals.settings;
  const unread = shownFieldProblems(read.problems, lang);
  if (answer.ok && unread.length === 0) return { ...shown, found: answer.value, problems: [] };
  const refused = answer.ok ? [] : shownProblems(personFind, answer.error, lang);
  return { ...shown, found: null, problems: [...unread, ...refused] };
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
    const { sought, page } = soughtPeople(new URLSearchParams(), day);
    const answer = await answerAtOffice(locals, personFind, { ...sought, page, text, sort: 'likeness' });
    const [person, ...others] = answer.ok ? answer.value.people : [];
    if (person && others.length === 0) redirect(303, personAddress(person.id));
    return answer.ok
      ? { found: answer.value }
      : { problems: shownProblems(personFind, answer.error, locals.settings.lang) };
  },
};

/** Enough to be told that it is too long. */
const MOST_SENT = 200;
