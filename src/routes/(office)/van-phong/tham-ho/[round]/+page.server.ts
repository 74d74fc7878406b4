import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import { LINE_NAMES, readVisits, type TypedVisit, VISIT_NAMES, visitName } from '#input/drive/visit-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { visitErase, visitFill, visitTakeOff, visitWithdraw } from '#server/drive/operations.ts';
import { RECORDED_NAME, roundAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../../office.ts';
import { roundOfAddress } from '../round-of-address.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { round, lines } = await roundOfAddress(locals, params.round);
  const { day } = await placeOf(locals);
  const done = /^\d{1,3}$/.exec(url.searchParams.get(RECORDED_NAME) ?? '')?.[0];
  const typed: TypedVisit[] = [];
  const problems: ShownProblem[] = [];
  return {
    ...{ round, lines, typed, problems, once: randomUUID(), on: formatDate(day) },
    ...{ saved: Number(done ?? 0) || null, isNew: done === '0' && lines.length === 0 },
    may: {
      plan: may(locals, 'visit.plan'),
      tie: may(locals, 'visit.plan') && may(locals, 'person.find'),
      fill: may(locals, 'visit.fill'),
      enrol: may(locals, 'person.register'),
      erase: may(locals, 'person.erase'),
      export: may(locals, 'person.export'),
    },
  };
};

/** What is wrong with visits, at the fields of their households: each once. */
function placed(problems: readonly ShownProblem[], changed: readonly TypedVisit[]): ShownProblem[] {
  const at = (where: string): string => {
    const [, index, field] = where.split('.');
    const id = changed[Number(index)]?.lineId ?? '';
    if (field === 'on') return VISIT_NAMES.on;
    return where.startsWith('visits.') ? visitName(field === 'schemes' ? 'schemes' : 'reached', id) : where;
  };
  const shown = problems.map((each) => ({ ...each, at: at(each.at) }));
  return [...new Map(shown.map((each) => [`${each.at} ${each.why}`, each])).values()];
}

const refuse = (
  { settings: { lang } }: App.Locals,
  operation: Pick<AnyOperation, 'words'>,
  problems: readonly Problem[],
) => fail(400, { problems: shownProblems(operation, problems, lang) });
const reasonIn = (fields: URLSearchParams): string | null =>
  fields.get(LINE_NAMES.reason)?.trim().slice(0, 200) || null;

export const actions: Actions = {
  ghi: async ({ locals, params, request }) => {
    if (!isUuid(params.round)) error(404);
    const fields = await textFieldsOf(request);
    const { on, typedOn, typed, changed, problems } = readVisits(fields);
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!on) return fail(400, { typed, on: typedOn, once, problems: shownFieldProblems(problems, lang) });
    if (changed.length === 0) redirect(303, roundAddress(params.round));
    const visits = changed.map((visit) => ({ ...visit, on }));
    const answer = await answerAtOffice(locals, visitFill, { id: uuid(once), roundId: uuid(params.round), visits });
    if (answer.ok) redirect(303, `${roundAddress(params.round)}?${RECORDED_NAME}=${answer.value.households}`);
    const shown = placed(shownProblems(visitFill, answer.error, lang), changed);
    return fail(400, { typed, on: typedOn, once, problems: shown });
  },
  bo: async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const line = fields.get(LINE_NAMES.line) ?? '';
    if (!isUuid(params.round) || !isUuid(line)) error(400);
    const household = { roundId: uuid(params.round), lineId: uuid(line), reason: reasonIn(fields) };
    const answer = await answerAtOffice(locals, visitTakeOff, household);
    return answer.ok ? redirect(303, roundAddress(params.round)) : refuse(locals, visitTakeOff, answer.error);
  },
  xoa: async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const line = fields.get(LINE_NAMES.line) ?? '';
    if (!isUuid(params.round) || !isUuid(line)) error(400);
    const label = { roundId: uuid(params.round), lineId: uuid(line), reason: reasonIn(fields) ?? '' };
    const answer = await answerAtOffice(locals, visitErase, label);
    return answer.ok ? redirect(303, roundAddress(params.round)) : refuse(locals, visitErase, answer.error);
  },
  'rut-lai': async ({ locals, params, request }) => {
    if (!isUuid(params.round)) error(404);
    const reason = reasonIn(await textFieldsOf(request));
    const answer = await answerAtOffice(locals, visitWithdraw, { id: uuid(params.round), reason });
    return answer.ok ? redirect(303, roundAddress(params.round)) : refuse(locals, visitWithdraw, answer.error);
  },
};
