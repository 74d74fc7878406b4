import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import type { UnitId } from '#drive/plans/plan.ts';
import { givenGoal, PLAN_NAMES, readPlanForm } from '#input/drive/plan-forms.ts';
import { shownFieldProblems } from '#input/form.ts';
import { planDraft, planList } from '#server/drive/operations.ts';
import { planAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'plan.draft')) error(403);
  const { day, areas } = await placeOf(locals);
  const listed = await askAtOffice(locals, planList, { year: day.slice(0, 4), area: null });
  return { once: randomUUID(), units: listed.areas, isWhole: areas === null };
};

const IS_UNIT = /^(area|organisation):\S+$/;

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readPlanForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = uuid(isUuid(given) ? given : randomUUID());
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang) });
    const { owner = null, documentNo = null, documentDay = null, period = null, top, ...goal } = value;
    const target = { id: once, ...givenGoal(goal) };
    const part = top && IS_UNIT.test(top) ? (top as UnitId) : null;
    const asked = { id: once, owner, documentNo, documentDay, period, top: part, goal: target };
    const answer = await answerAtOffice(locals, planDraft, asked);
    if (answer.ok) redirect(303, planAddress(once));
    return fail(400, { typed, once, problems: atNames(shownProblems(planDraft, answer.error, lang), PLAN_NAMES) });
  },
};
