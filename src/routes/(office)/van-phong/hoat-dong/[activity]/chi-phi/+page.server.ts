import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import {
  COST_NAMES,
  POPULATION_NAMES,
  readCostForm,
  readPopulationForm,
  WITHDRAW_COST_NAMES,
} from '#input/drive/cost-form.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { activityRecordCost, activityRecordPopulation, activityWithdrawCost } from '#server/drive/operations.ts';
import { activityCostsAddress, RECORDED_NAME } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, may } from '../../../../office.ts';
import { activityOfAddress } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { activity: code }, url }) => {
  const { activity, costs, population } = await activityOfAddress(locals, code);
  return {
    ...{ activity, costs, population, once: randomUUID() },
    mayRecord: may(locals, 'activity.record'),
    isDone: url.searchParams.has(RECORDED_NAME),
  };
};

const onceOf = (fields: Pick<URLSearchParams, 'get'>): Uuid => {
  const given = fields.get('id') ?? '';
  return uuid(isUuid(given) ? given : randomUUID());
};
const done = (code: string): never => redirect(303, `${activityCostsAddress(code)}?${RECORDED_NAME}=1`);

interface Refused {
  typed: Typed;
  once: string;
  names: Readonly<Record<string, string>>;
}

/** What an operation refused, on the page that asked. */
const refuse = (
  { settings: { lang } }: App.Locals,
  operation: Pick<AnyOperation, 'words'>,
  problems: readonly Problem[],
  { typed, once, names }: Refused,
) => fail(400, { typed, once, problems: atNames(shownProblems(operation, problems, lang), names) });

export const actions: Actions = {
  ghi: async ({ locals, params: { activity: code }, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readCostForm((name) => fields.get(name));
    const once = onceOf(fields);
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, locals.settings.lang) });
    const answer = await answerAtOffice(locals, activityRecordCost, { ...value, id: once, code });
    return answer.ok
      ? done(code)
      : refuse(locals, activityRecordCost, answer.error, { typed, once, names: COST_NAMES });
  },
  'rut-lai': async ({ locals, params: { activity: code }, request }) => {
    const fields = await textFieldsOf(request);
    const costId = fields.get(WITHDRAW_COST_NAMES.cost) ?? '';
    if (!isUuid(costId)) error(400);
    const reason = fields.get(WITHDRAW_COST_NAMES.reason)?.trim() || null;
    const answer = await answerAtOffice(locals, activityWithdrawCost, { code, costId: uuid(costId), reason });
    const again = { typed: {}, once: randomUUID(), names: WITHDRAW_COST_NAMES };
    return answer.ok ? done(code) : refuse(locals, activityWithdrawCost, answer.error, again);
  },
  'dan-so': async ({ locals, params: { activity: code }, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readPopulationForm((name) => fields.get(name));
    const once = onceOf(fields);
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, locals.settings.lang) });
    const answer = await answerAtOffice(locals, activityRecordPopulation, { ...value, id: once, code });
    return answer.ok
      ? done(code)
      : refuse(locals, activityRecordPopulation, answer.error, { typed, once, names: POPULATION_NAMES });
  },
};
