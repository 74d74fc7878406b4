import { error, fail } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import { COLLECT_NAMES, readTakenMoney, type TypedMoney } from '#input/register/collect-form.ts';
import { INCIDENT_NAMES, readWhy } from '#input/register/incident-forms.ts';
import { incidentRead, incidentSettle, incidentWithdraw } from '#server/incidents/operations.ts';
import { bookHeld } from '#server/receipts/operations.ts';
import { RECORDED_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

const NAMES = { ...COLLECT_NAMES, ...INCIDENT_NAMES };

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'incident.read')) error(403);
  const incident = (await askAtOffice(locals, incidentRead, { id: idIn(params.incident) })) ?? error(404);
  const held = may(locals, 'receipt.issue') ? await askAtOffice(locals, bookHeld, {}) : [];
  const rights = { mayAsk: may(locals, 'incident.open'), maySettle: may(locals, 'incident.settle') };
  const isRecorded = url.searchParams.has(RECORDED_NAME);
  return { incident, held, ...rights, mayReadPeople: may(locals, 'person.read'), isRecorded };
};

const idIn = (text: string): Uuid => (isUuid(text) ? uuid(text) : error(404));

interface Shown {
  money: TypedMoney | null;
  reason: string;
  problems: readonly ShownProblem[];
  done: 'settled' | 'withdrawn' | null;
}
const NOTHING: Shown = { money: null, reason: '', problems: [], done: null };

export const actions: Actions = {
  'giai-quyet': async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const get = (name: string): string | null => fields.get(name);
    const { typed, value } = readTakenMoney(get);
    const whole = (name: string): number => (/^-?\d{1,12}$/.test(get(name) ?? '') ? Number(get(name)) : 0);
    const { receipt, means, payer, payerName } = value;
    const asked = { incidentId: idIn(params.incident), version: Math.max(1, whole('ban')) };
    const money = { shown: whole(INCIDENT_NAMES.shown), receipt, means, payer, payerName };
    const answer = await answerAtOffice(locals, incidentSettle, { ...asked, ...money });
    if (answer.ok) return { ...NOTHING, done: 'settled' } satisfies Shown;
    const problems = atNames(shownProblems(incidentSettle, answer.error, locals.settings.lang), NAMES);
    return fail(400, { ...NOTHING, money: typed, problems } satisfies Shown);
  },
  rut: async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const { lang } = locals.settings;
    const { reason, problems } = readWhy((name) => fields.get(name));
    if (problems.length > 0) return fail(400, { ...NOTHING, problems: shownFieldProblems(problems, lang) });
    const answer = await answerAtOffice(locals, incidentWithdraw, { incidentId: idIn(params.incident), reason });
    if (answer.ok) return { ...NOTHING, done: 'withdrawn' } satisfies Shown;
    const refused = atNames(shownProblems(incidentWithdraw, answer.error, lang), NAMES);
    return fail(400, { ...NOTHING, reason, problems: refused } satisfies Shown);
  },
};
