import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { BANK_ACCOUNT_NAMES, readBankAccountForm } from '#input/register/payment-forms.ts';
import { BANKS } from '#register/money/viet-qr.ts';
import { bankAccountList, bankAccountRecord, bankAccountWithdraw } from '#server/payments/operations.ts';
import { formatDate } from '#ui/format.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import { NOT_SENT, sentWithdrawal } from '../withdraw.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'bank.keep')) error(403);
  const accounts = await askAtOffice(locals, bankAccountList, {});
  return { accounts, banks: BANKS, ...emptyForm(false), withdrawal: NOT_SENT };
};

/** Nothing typed yet but the usual day. */
const emptyForm = (isDone: boolean) => {
  const typed: Typed = { validFrom: formatDate(dayInVietNam(new Date())) };
  return { typed, problems: [], isDone, once: randomUUID() };
};

export const actions: Actions = {
  'rut-lai': async (event) => {
    const withdrawal = await sentWithdrawal(event, bankAccountWithdraw, (accountId, reason) =>
      answerAtOffice(event.locals, bankAccountWithdraw, { accountId, reason }),
    );
    return { ...emptyForm(false), withdrawal };
  },
  ghi: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readBankAccountForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const shown = { typed, once, isDone: false, withdrawal: NOT_SENT };
    if (!value) return fail(400, { ...shown, problems: shownFieldProblems(problems, lang) });
    const answer = await answerAtOffice(locals, bankAccountRecord, { ...value, id: uuid(once) });
    if (answer.ok) return { ...emptyForm(true), withdrawal: NOT_SENT };
    const refused = atNames(shownProblems(bankAccountRecord, answer.error, lang), BANK_ACCOUNT_NAMES);
    return fail(400, { ...shown, problems: refused });
  },
};
