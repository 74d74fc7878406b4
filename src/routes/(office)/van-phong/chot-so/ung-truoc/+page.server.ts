import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { REPAY_NAMES, readRepayForm } from '#input/register/payment-forms.ts';
import { advanceList, advanceRepay, repaymentList, repaymentWithdraw } from '#server/payments/operations.ts';
import { formatDate } from '#ui/format.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import { NOT_SENT, sentWithdrawal } from '../withdraw.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'closing.read')) error(403);
  const today = dayInVietNam(new Date());
  const advances = await askAtOffice(locals, advanceList, {});
  const repayments = await askAtOffice(locals, repaymentList, {});
  const mayRepay = may(locals, 'closing.make');
  return { advances, repayments, mayRepay, today, ...emptyForm(false), withdrawal: NOT_SENT };
};

/** Nothing typed yet but the usual day. */
const emptyForm = (isDone: boolean) => {
  const typed: Typed = { repaidOn: formatDate(dayInVietNam(new Date())) };
  return { typed, problems: [], isDone, once: randomUUID() };
};

export const actions: Actions = {
  'rut-lai': async (event) => {
    const withdrawal = await sentWithdrawal(event, repaymentWithdraw, (repaymentId, reason) =>
      answerAtOffice(event.locals, repaymentWithdraw, { repaymentId, reason }),
    );
    return { ...emptyForm(false), withdrawal };
  },
  ghi: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readRepayForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const shown = { typed, once, isDone: false, withdrawal: NOT_SENT };
    if (!value) return fail(400, { ...shown, problems: shownFieldProblems(problems, lang) });
    const asked = { ...value, amount: Number(value.amount), id: uuid(once) };
    const answer = await answerAtOffice(locals, advanceRepay, asked);
    if (answer.ok) return { ...emptyForm(true), withdrawal: NOT_SENT };
    return fail(400, { ...shown, problems: atNames(shownProblems(advanceRepay, answer.error, lang), REPAY_NAMES) });
  },
};
