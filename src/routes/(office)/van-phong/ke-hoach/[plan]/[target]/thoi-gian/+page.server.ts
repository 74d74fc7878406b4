import { error, fail } from '@sveltejs/kit';
import { readStagesForm } from '#input/drive/plan-forms.ts';
import { shownFieldProblems } from '#input/form.ts';
import { planRead, planSetStages } from '#server/drive/operations.ts';
import { planDistributeStages, planReachStages } from '#server/figures/operations.ts';
import { textFieldsOf } from '../../../../../../form-body.ts';
import { shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { stagesOfAddress } from './stages-of-address.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'plan.read')) error(403);
  const asked = stagesOfAddress(params, url.searchParams) ?? error(404);
  const read = (await askAtOffice(locals, planRead, { id: asked.planId, version: asked.version })) ?? error(404);
  const { plan, areas, organisations, canChange } = read;
  const goal = plan.goals.find(({ id }) => id === asked.goalId) ?? error(404);
  const on = (await placeOf(locals)).day;
  const shown = (await askAtOffice(locals, planReachStages, { ...asked, on })) ?? error(404);
  return { plan, goal, areas, organisations, shown, canEdit: canChange && may(locals, 'plan.draft') };
};

const NOTHING = { typed: {}, problems: [], saved: null };
const IS_STAGE = /^\d{4}-(W?\d{2})$/;

export const actions: Actions = {
  luu: async ({ locals, params, request, url }) => {
    const { goalId } = stagesOfAddress(params, url.searchParams) ?? error(404);
    const fields = await textFieldsOf(request);
    const typed = [...fields]
      .filter(([name]) => IS_STAGE.test(name))
      .map(([stage, value]) => ({ stage, value: value.slice(0, 50) }));
    const seen = Number(fields.get('da-thay'));
    const given = { goalId, seen: Number.isSafeInteger(seen) && seen >= 0 ? seen : 0, stages: typed };
    const answer = await answerAtOffice(locals, planSetStages, given);
    if (answer.ok) return { ...NOTHING, saved: answer.value.changed };
    return fail(400, {
      ...NOTHING,
      typed: Object.fromEntries(typed.map(({ stage, value }) => [stage, value])),
      problems: shownProblems(planSetStages, answer.error, locals.settings.lang),
    });
  },
  chia: async ({ locals, params, request, url }) => {
    const { planId, goalId } = stagesOfAddress(params, url.searchParams) ?? error(404);
    const fields = await textFieldsOf(request);
    const { lang } = locals.settings;
    const { value, problems } = readStagesForm((name) => fields.get(name));
    if (!value) return fail(400, { ...NOTHING, problems: shownFieldProblems(problems, lang) });
    const answer = await answerAtOffice(locals, planDistributeStages, { planId, goalId, ...value });
    if (answer.ok) return { ...NOTHING, saved: answer.value.changed };
    return fail(400, { ...NOTHING, problems: shownProblems(planDistributeStages, answer.error, lang) });
  },
};
