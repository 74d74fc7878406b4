import { randomUUID } from 'node:crypto';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import { DECISION_NAMES, NORM_ANSWER_NAMES, REPORT_NAMES, readReportForm } from '#input/drive/report-form.ts';
import { readDay } from '#input/fields/days.ts';
import { shownFieldProblems } from '#input/form.ts';
import {
  programmeAnswer,
  programmeCredits,
  programmeDecide,
  programmeQuestion,
  programmeReport,
  programmeReports,
} from '#server/drive/operations.ts';
import { programmeDeliver } from '#server/figures/operations.ts';
import { AS_OF_NAME, RECORDED_NAME } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import { programmeOfAddress } from '../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { programme: code }, url }) => {
  const read = await programmeOfAddress(locals, code);
  const day = readDay(url.searchParams.get(AS_OF_NAME) ?? '') ?? (await placeOf(locals)).day;
  const asked = { code, on: day, known: dayInVietNam(new Date()) };
  const { reports, totals } = (await askAtOffice(locals, programmeReports, asked)) ?? error(404);
  const questions = (await askAtOffice(locals, programmeQuestion, { code })) ?? error(404);
  return {
    ...read,
    questions,
    answerIds: questions.map(() => randomUUID()),
    answersFor: may(locals, 'programme.report') ? (locals.officeDesk?.actor.organisation ?? null) : null,
    ...{ day, reports, totals },
    credits: (await askAtOffice(locals, programmeCredits, { code, on: day })) ?? error(404),
    delivered: (await askAtOffice(locals, programmeDeliver, { code, on: day })) ?? [],
    mayRecord: may(locals, 'programme.record'),
    maySend: may(locals, 'programme.report'),
    mayDecide: may(locals, 'programme.decide'),
    opensFigures: may(locals, 'period.read'),
    opensActivities: may(locals, 'activity.read'),
    isNew: url.searchParams.has(RECORDED_NAME),
    once: randomUUID(),
  };
};

/** Validates or refuses the report that is named in a form. */
async function decide({ locals, params, request }: RequestEvent, decision: ReportDecision) {
  const fields = await textFieldsOf(request);
  const id = fields.get(DECISION_NAMES.report) ?? '';
  if (!isUuid(id)) error(400);
  const reason = fields.get(DECISION_NAMES.reason)?.trim() || null;
  const asked = { code: params.programme ?? '', id: uuid(id), decision, reason };
  const answer = await answerAtOffice(locals, programmeDecide, asked);
  if (answer.ok) return { typed: {}, problems: [], done: 'decided' as const };
  const problems = atNames(shownProblems(programmeDecide, answer.error, locals.settings.lang), DECISION_NAMES);
  return fail(400, { typed: {}, problems, done: null });
}

/** Answers why the reports of one's own organisation are below a norm. */
async function explain({ locals, params, request }: RequestEvent) {
  const fields = await textFieldsOf(request);
  const [id = '', goalId = ''] = ['id', NORM_ANSWER_NAMES.goalId].map((name) => fields.get(name) ?? '');
  const senderCode = fields.get(NORM_ANSWER_NAMES.senderCode) ?? '';
  if (!isUuid(id) || !isUuid(goalId) || !/^[^\s|]{1,100}$/.test(senderCode)) error(400);
  const answer = fields.get(NORM_ANSWER_NAMES.answer)?.trim() || null;
  const asked = { id: uuid(id), code: params.programme ?? '', goalId: uuid(goalId), senderCode, answer };
  const given = await answerAtOffice(locals, programmeAnswer, asked);
  if (given.ok) return { typed: {}, problems: [], done: 'answered' as const };
  const problems = atNames(shownProblems(programmeAnswer, given.error, locals.settings.lang), NORM_ANSWER_NAMES);
  return fail(400, { typed: {}, problems, done: null });
}

export const actions: Actions = {
  'giai-thich': explain,
  gui: async ({ locals, params: { programme: code }, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readReportForm((name) => fields.get(name));
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), done: null });
    const once = fields.get('id') ?? '';
    const id = uuid(isUuid(once) ? once : randomUUID());
    const answer = await answerAtOffice(locals, programmeReport, { ...value, id, code });
    if (answer.ok) return { typed: {}, problems: [], done: 'sent' as const };
    const refused = atNames(shownProblems(programmeReport, answer.error, lang), REPORT_NAMES);
    return fail(400, { typed, problems: refused, done: null });
  },
  'xac-nhan': (event) => decide(event, 'validated'),
  'tu-choi': (event) => decide(event, 'refused'),
};
