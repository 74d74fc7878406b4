import { error, fail } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid } from '#base/ids.ts';
import { readFields, shownFieldProblems } from '#input/form.ts';
import { RECEIVE_FORM, RECEIVE_NAMES } from '#input/register/closing-forms.ts';
import { closingRead, closingReceive } from '#server/closings/operations.ts';
import { formatDate } from '#ui/format.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'closing.read')) error(403);
  if (!isUuid(params.closing)) error(404);
  const closing = (await askAtOffice(locals, closingRead, { id: params.closing })) ?? error(404);
  const isOwn = closing.collector === locals.officeDesk?.actor.name;
  const today = formatDate(dayInVietNam(new Date()));
  return { closing, isOwn, today, mayReceive: may(locals, 'closing.receive') };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const closingId = isUuid(params.closing) ? params.closing : error(404);
    const fields = await fieldsOf(request);
    const { lang } = locals.settings;
    const read = readFields(RECEIVE_FORM, (name) => fields.get(name)?.toString() ?? null, RECEIVE_NAMES);
    const shown = { typed: read.typed, isDone: false };
    if (!read.value) return fail(400, { ...shown, problems: shownFieldProblems(read.problems, lang) });
    const answer = await answerAtOffice(locals, closingReceive, { closingId, ...read.value });
    if (answer.ok) return { typed: {}, problems: [], isDone: true };
    return fail(400, { ...shown, problems: atNames(shownProblems(closingReceive, answer.error, lang), RECEIVE_NAMES) });
  },
};
