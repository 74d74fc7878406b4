import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { ROUND_NAMES, readRoundForm } from '#input/drive/visit-form.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { activityRead, visitOpen, visitVisitors } from '#server/drive/operations.ts';
import { RECORDED_NAME, roundAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'visit.plan')) error(403);
  const { day, communes } = await placeOf(locals);
  const problems: ShownProblem[] = [];
  const today = { from: formatDate(day), until: formatDate(day), inCharge: locals.officeDesk?.actor.name ?? '' };
  const typed: Typed = { ...today, ...(await ofActivity(locals, url.searchParams.get(ROUND_NAMES.activityCode))) };
  return { communes, visitors: await askAtOffice(locals, visitVisitors, {}), typed, problems, once: randomUUID() };
};

/** What a round has of the activity that it belongs to. */
async function ofActivity(locals: App.Locals, code: string | null): Promise<Typed> {
  if (code === null || !/^[^\s|]{1,100}$/.test(code) || !may(locals, 'activity.read')) return {};
  const { day } = await placeOf(locals);
  const found = await askAtOffice(locals, activityRead, { code, on: day });
  if (!found) return {};
  const { area, village, heldOn } = found.activity;
  const days = { from: formatDate(heldOn), until: formatDate(heldOn) };
  return { ...days, commune: area, village: village ?? '', activityCode: code };
}

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readRoundForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang) });
    const round = { ...value, activityCode: value.activityCode ?? null, id: uuid(once) };
    const answer = await answerAtOffice(locals, visitOpen, round);
    if (answer.ok) redirect(303, `${roundAddress(once)}?${RECORDED_NAME}=0`);
    return fail(400, { typed, once, problems: atNames(shownProblems(visitOpen, answer.error, lang), ROUND_NAMES) });
  },
};
