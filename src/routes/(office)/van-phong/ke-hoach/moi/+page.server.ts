import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { givenGoal, PLAN_NAMES, readPlanForm } from '#input/drive/plan-forms.ts';
import { shownFieldProblems } from '#input/form.ts';
import { planDraft } from '#server/drive/operations.ts';
import { planAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  if (!may(locals, 'plan.draft')) error(403);
  return { once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readPlanForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = uuid(isUuid(given) ? given : randomUUID());
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang) });
    const { owner = null, documentNo = null, documentDay = null, period = null, ...goal } = value;
    const target = { id: once, ...givenGoal(goal) };
    const asked = { id: once, owner, documentNo, documentDay, period, goal: target };
    const answer = await answerAtOffice(locals, planDraft, asked);
    if (answer.ok) redirect(303, planAddress(once));
    return fail(400, { typed, once, problems: atNames(shownProblems(planDraft, answer.error, lang), PLAN_NAMES) });
  },
};
