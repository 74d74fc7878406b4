import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { REMUNERATION_NAMES, readRemunerationForm } from '#input/register/remuneration-forms.ts';
import { remunerationClose, remunerationList } from '#server/remuneration/operations.ts';
import { remunerationAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const until = dayInVietNam(new Date()); // records are accepted by the clock, on whatever day one works
  const found = await askAtOffice(locals, remunerationList, { until });
  const typed: Typed = { lastDay: formatDate(until) };
  const problems: ShownProblem[] = [];
  return { ...found, mayClose: may(locals, 'remuneration.close'), typed, problems, once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readRemunerationForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang) });
    const answer = await answerAtOffice(locals, remunerationClose, { id: uuid(once), ...value });
    if (answer.ok) redirect(303, remunerationAddress(once));
    const refused = atNames(shownProblems(remunerationClose, answer.error, lang), REMUNERATION_NAMES);
    return fail(400, { typed, once, problems: refused });
  },
};
