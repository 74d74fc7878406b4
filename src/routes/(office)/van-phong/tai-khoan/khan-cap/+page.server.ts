import { error, fail } from '@sveltejs/kit';
import { accountTakeEmergency, IN_NEED, MOST_HOURS } from '#server/accounts/operations.ts';
import { fieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, may } from '../../../office.ts';
import { needsProof, proveTyped } from '../../../prove.ts';
import { atFields, typedIn } from '../office-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  if (!may(locals, 'account.emergency')) error(403);
  return { roles: IN_NEED, mostHours: MOST_HOURS, typed: typedIn(null), needsProof: needsProof(locals) };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals } = event;
    const fields = await fieldsOf(event.request);
    const typed = typedIn(fields);
    const role = IN_NEED.find((each) => each === typed.role) ?? error(400);
    const hours = Number(typed.hours);
    if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS) error(400);
    const unproved = await proveTyped(event, fields);
    if (unproved.length > 0) return fail(400, { typed, problems: unproved, isDone: false });
    const answer = await answerAtOffice(locals, accountTakeEmergency, { role, reason: typed.reason, hours });
    if (answer.ok) return { typed, problems: [], isDone: true };
    const problems = atFields(shownProblems(accountTakeEmergency, answer.error, locals.settings.lang));
    return fail(400, { typed, problems, isDone: false });
  },
};
