import { askRecovery } from '#server/accounts/entrance/ask-recovery.ts';
import { canRecover } from '#server/accounts/entrance/can-recover.ts';
import { loggable } from '#server/desk/loggable.ts';
import { doorOf } from '../../../door.ts';
import { fieldsOf } from '../../../form-body.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => ({ canRecover: canRecover(doorOf(event)) });

export const actions: Actions = {
  default: async (event) => {
    const email = String((await fieldsOf(event.request)).get('email') ?? '');
    if (!canRecover(doorOf(event)) || email.trim() === '') return { isAsked: false };
    const { sent } = await askRecovery(doorOf(event), email, new Date());
    sent.catch((error) => console.error(`mail ${loggable(error)}`));
    return { isAsked: true };
  },
};
