import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { RATE_NAMES, readRateForm } from '#input/register/remuneration-forms.ts';
import { rateList, rateRecord, rateWithdraw } from '#server/remuneration/operations.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import { NOT_SENT, sentWithdrawal } from '../../chot-so/withdraw.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'remuneration.read')) error(403);
  const rates = await askAtOffice(locals, rateList, {});
  return { rates, mayRecord: may(locals, 'remuneration.rate'), ...emptyForm(false), withdrawal: NOT_SENT };
};

/** Nothing typed yet but the usual day. */
const emptyForm = (isDone: boolean) => {
  const typed: Typed = { validFrom: formatDate(dayInVietNam(new Date())) };
  const problems: ShownProblem[] = [];
  return { typed, problems, isDone, once: randomUUID() };
};

export const actions: Actions = {
  'rut-lai': async (event) => {
    const withdrawal = await sentWithdrawal(event, rateWithdraw, (rateId, reason) =>
      answerAtOffice(event.locals, rateWithdraw, { rateId, reason }),
    );
    return { ...emptyForm(false), withdrawal };
  },
  ghi: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readRateForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const shown = { typed, once, isDone: false, withdrawal: NOT_SENT };
    if (!value) return fail(400, { ...shown, problems: shownFieldProblems(problems, lang) });
    const { method = null, areaCode = null, percent = null, dong = null, ...rest } = value;
    const answer = await answerAtOffice(locals, rateRecord, {
      ...rest,
      method,
      areaCode,
      percent,
      dong,
      id: uuid(once),
    });
    if (answer.ok) return { ...emptyForm(true), withdrawal: NOT_SENT };
    return fail(400, { ...shown, problems: atNames(shownProblems(rateRecord, answer.error, lang), RATE_NAMES) });
  },
};
