import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { ACTIVITY_NAMES, readActivityForm } from '#input/drive/activity-form.ts';
import { shownFieldProblems } from '#input/form.ts';
import { activityRead, activityRecord } from '#server/drive/operations.ts';
import { activityAddress, RECORDED_NAME, SEEN_NAME } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../office.ts';

/** In the address of the list: how many activities were planned again just now. */
export const REPEATED_NAME = 'da-lap';

/** An activity of the address; 404 where there is none. */
export async function activityOfAddress(locals: App.Locals, code: string) {
  if (!may(locals, 'activity.read')) error(403);
  const { day } = await placeOf(locals);
  const isCode = /^[^\s|]{1,100}$/.test(code);
  return (isCode ? await askAtOffice(locals, activityRead, { code, on: day }) : null) ?? error(404);
}

/** What was typed into the form of an activity, with the id under which it is sent; or how it is refused. */
export async function typedActivity(locals: App.Locals, request: Request) {
  const fields = await textFieldsOf(request);
  const { typed, problems, value } = readActivityForm((name) => fields.get(name));
  const given = fields.get('id') ?? '';
  const once = isUuid(given) ? given : randomUUID();
  const shown = shownFieldProblems(problems, locals.settings.lang);
  const seen = fields.get(SEEN_NAME);
  return {
    ...{ typed, once, seen, said: value && { ...value, id: uuid(once) } },
    refused: fail(400, { typed, once, seen, problems: shown }),
  };
}

/** Records what was typed, of a new activity or the one of a code; leads to its record, or says why not. */
export async function recordTyped(locals: App.Locals, request: Request, code: string | null) {
  const { refused, typed, once, seen, said } = await typedActivity(locals, request);
  if (!said) return refused;
  const answer = await answerAtOffice(locals, activityRecord, {
    ...said,
    code,
    seen: isUuid(seen ?? '') ? uuid(seen ?? '') : null,
  });
  if (answer.ok) redirect(303, `${activityAddress(answer.value.code)}?${RECORDED_NAME}=1`);
  const problems = atNames(shownProblems(activityRecord, answer.error, locals.settings.lang), ACTIVITY_NAMES);
  return fail(400, { typed, once, seen, problems });
}
