import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import type { ReportDecision } from '#drive/programmes/report.ts';
import { DECISION_NAMES } from '#input/drive/report-form.ts';
import { activityDecide, activityReadReported } from '#server/drive/operations.ts';
import { RECORDED_NAME, reportedAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../../office.ts';

import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

/** In the address of a report about which somebody decided just now. */
const DECIDED_NAME = 'da-quyet-dinh';

export const load: PageServerLoad = async ({ locals, params: { report: id }, url }) => {
  if (!may(locals, 'activity.read')) error(403);
  const read = isUuid(id) ? await askAtOffice(locals, activityReadReported, { id: uuid(id) }) : null;
  return {
    ...(read ?? error(404)),
    mayDecide: may(locals, 'activity.decide'),
    isNew: url.searchParams.has(RECORDED_NAME),
    isDone: url.searchParams.has(DECIDED_NAME),
  };
};

async function decide({ locals, params: { report: id }, request }: RequestEvent, decision: ReportDecision) {
  if (!isUuid(id)) error(404);
  const fields = await textFieldsOf(request);
  const reason = fields.get(DECISION_NAMES.reason)?.trim() || null;
  const answer = await answerAtOffice(locals, activityDecide, { id: uuid(id), decision, reason });
  if (answer.ok) redirect(303, `${reportedAddress(id)}?${DECIDED_NAME}=1`);
  return fail(400, {
    problems: atNames(shownProblems(activityDecide, answer.error, locals.settings.lang), DECISION_NAMES),
  });
}

export const actions: Actions = {
  'xac-nhan': (event) => decide(event, 'validated'),
  'tu-choi': (event) => decide(event, 'refused'),
};
