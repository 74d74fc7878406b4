import { randomUUID } from 'node:crypto';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import type { UnitId } from '#drive/plans/plan.ts';
import { PLAN_QUESTIONS } from '#drive/plans/questions.ts';
import { GOAL_NAMES, givenGoal, REVISION_NAMES, readGoalForm, readRevisionForm } from '#input/drive/plan-forms.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import type { DeskContext, Operation } from '#server/desk/operation.ts';
import {
  planAnswer,
  planApprove,
  planRead,
  planReturn,
  planRevise,
  planSetTarget,
  planSubmit,
} from '#server/drive/operations.ts';
import { planFollow, planQuestion } from '#server/figures/operations.ts';
import { VERSION_NAME } from '#ui/addresses.ts';
import type { SentPlanForm } from '#ui/office/plans/sent-plan.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { askedVersion } from './asked-version.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'plan.read')) error(403);
  if (!isUuid(params.plan)) error(404);
  const version = askedVersion(url.searchParams);
  const id = params.plan;
  const { plan, areas, canChange, isOwn, assigned } =
    (await askAtOffice(locals, planRead, { id, version })) ?? error(404);
  const { day } = await placeOf(locals);
  const questions = (await askAtOffice(locals, planQuestion, { id })) ?? [];
  const followed = (await askAtOffice(locals, planFollow, { id, on: day })) ?? [];
  const allowed = { mayDraft: isOwn && may(locals, 'plan.draft'), mayApprove: isOwn && may(locals, 'plan.approve') };
  const answerIds = questions.map(() => randomUUID());
  return { plan, areas, assigned, canChange, day, questions, answerIds, followed, ...allowed, once: randomUUID() };
};

const IS_UNIT = /^(area|organisation|agent):\S+$/;
type Event = Pick<RequestEvent, 'locals' | 'params'>;
const planOf = ({ params }: Event): Uuid => (isUuid(params.plan ?? '') ? uuid(params.plan ?? '') : error(404));

/** The version that whoever sends a form has seen. */
function versionIn(fields: URLSearchParams): number {
  const version = Number(fields.get(VERSION_NAME));
  return Number.isSafeInteger(version) && version >= 1 ? version : error(400);
}
const seenVersion = async (event: RequestEvent) => ({
  planId: planOf(event),
  version: versionIn(await textFieldsOf(event.request)),
});

/** Asks for one act on the plan of the page; what is refused stands at the fields, with what was typed. */
async function act<In extends z.ZodType, Out extends z.ZodType, Kinds>(
  { locals }: Event,
  operation: Operation<DeskContext, In, Out, Kinds>,
  input: z.input<In>,
  { done, typed = {}, names = {} }: { done: SentPlanForm['done']; typed?: Typed; names?: Record<string, string> },
) {
  const answer = await answerAtOffice(locals, operation, input);
  if (answer.ok) return { typed: {}, problems: [], done };
  const problems = atNames(shownProblems(operation, answer.error, locals.settings.lang), names);
  return fail(400, { typed, problems, done: null });
}

export const actions: Actions = {
  them: async (event) => {
    const fields = await textFieldsOf(event.request);
    const { typed, problems, value } = readGoalForm((name) => fields.get(name));
    const once = fields.get('id') ?? '';
    const { lang } = event.locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), done: null });
    const id = uuid(isUuid(once) ? once : randomUUID());
    const given = { planId: planOf(event), id, ...givenGoal(value) };
    return act(event, planSetTarget, given, { done: 'target', typed, names: GOAL_NAMES });
  },
  'giai-thich': async (event) => {
    const fields = await textFieldsOf(event.request);
    const [id = '', goalId = '', unit = ''] = ['id', 'chi-tieu', 'don-vi'].map((name) => fields.get(name) ?? '');
    const question = PLAN_QUESTIONS.find((each) => each === fields.get('cau-hoi')) ?? error(400);
    if (!isUuid(id) || !isUuid(goalId) || !IS_UNIT.test(unit)) error(400);
    const answer = fields.get('giai-thich')?.trim() || null;
    const given = { id: uuid(id), goalId: uuid(goalId), unit: unit as UnitId, question, answer };
    return act(event, planAnswer, given, { done: 'answered', names: { answer: 'giai-thich' } });
  },
  trinh: async (event) => act(event, planSubmit, await seenVersion(event), { done: 'submitted' }),
  duyet: async (event) => act(event, planApprove, await seenVersion(event), { done: 'approved' }),
  tra: async (event) => {
    const fields = await textFieldsOf(event.request);
    const reason = fields.get(REVISION_NAMES.reason)?.trim() || null;
    const shown = { done: 'returned', names: REVISION_NAMES } as const;
    return act(event, planReturn, { planId: planOf(event), reason }, shown);
  },
  'ban-moi': async (event) => {
    const fields = await textFieldsOf(event.request);
    const { typed, problems, value } = readRevisionForm((name) => fields.get(name));
    const { lang } = event.locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), done: null });
    const from = versionIn(fields);
    const { documentNo = null, documentDay = null, reason = null } = value;
    const given = { planId: planOf(event), from, documentNo, documentDay, reason };
    return act(event, planRevise, given, { done: 'revised', typed, names: REVISION_NAMES });
  },
};
