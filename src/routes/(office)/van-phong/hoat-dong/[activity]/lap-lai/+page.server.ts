import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { ACTIVITY_FILTERS } from '#input/drive/activity-form.ts';
import { REPEAT_NAMES, readRepeatForm } from '#input/drive/repeat-form.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { activityRepeat } from '#server/drive/operations.ts';
import { OFFICE } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, may } from '../../../../office.ts';
import { activityOfAddress, REPEATED_NAME } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { activity: code } }) => {
  if (!may(locals, 'activity.record')) error(403);
  const { activity } = await activityOfAddress(locals, code);
  const typed: Typed = {};
  const problems: ShownProblem[] = [];
  return { activity, typed, problems, once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, params: { activity: code }, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readRepeatForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, once, problems: shownFieldProblems(problems, lang) });
    const { activity } = await activityOfAddress(locals, code);
    const answer = await answerAtOffice(locals, activityRepeat, { ...value, id: uuid(once), code });
    if (!answer.ok)
      return fail(400, {
        typed,
        once,
        problems: atNames(shownProblems(activityRepeat, answer.error, lang), REPEAT_NAMES),
      });
    const days = {
      [ACTIVITY_FILTERS.from]: formatDate(activity.heldOn),
      [ACTIVITY_FILTERS.to]: formatDate(value.until),
    };
    redirect(
      303,
      `${OFFICE.activities}?${new URLSearchParams({ ...days, [REPEATED_NAME]: String(answer.value.codes.length) })}`,
    );
  },
};
