import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { CLOSE_NAMES, readHolder } from '#input/register/closing-forms.ts';
import { CLOSINGS_OF_PAGE, closingList, closingMake } from '#server/closings/operations.ts';
import { closingAddress } from '#ui/addresses.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { fieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { page } = readListState(url.searchParams, [], '');
  const found = await askAtOffice(locals, closingList, { page });
  const rights = { mayMake: may(locals, 'closing.make'), mayKeep: may(locals, 'bank.keep') };
  return { ...found, ...rights, page, size: CLOSINGS_OF_PAGE, today: dayInVietNam(new Date()), once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await fieldsOf(request);
    const given = String(fields.get('id') ?? '');
    const id = uuid(isUuid(given) ? given : randomUUID());
    const of = readHolder(String(fields.get(CLOSE_NAMES.of) ?? ''));
    const answer = await answerAtOffice(locals, closingMake, { id, of });
    if (answer.ok) redirect(303, closingAddress(id));
    return fail(400, {
      problems: atNames(shownProblems(closingMake, answer.error, locals.settings.lang), CLOSE_NAMES),
    });
  },
};
