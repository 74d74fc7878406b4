import { error } from '@sveltejs/kit';
import { isUuid } from '#base/ids.ts';
import { depositRead, depositWithdraw } from '#server/deposits/operations.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import { codeInto } from '../../../payment-code.ts';
import { NOT_SENT, sentWithdrawal } from '../../chot-so/withdraw.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'deposit.read')) error(403);
  if (!isUuid(params.deposit)) error(404);
  const deposit = (await askAtOffice(locals, depositRead, { id: params.deposit })) ?? error(404);
  const { id, account, amount, arrived } = deposit;
  const code = account && amount > arrived ? codeInto(account, { id, amount: amount - arrived }) : null;
  return { deposit, code, mayMake: may(locals, 'deposit.make'), withdrawal: NOT_SENT };
};

export const actions: Actions = {
  'rut-lai': async (event) => ({
    withdrawal: await sentWithdrawal(event, depositWithdraw, (depositId, reason) =>
      answerAtOffice(event.locals, depositWithdraw, { depositId, reason }),
    ),
  }),
};
