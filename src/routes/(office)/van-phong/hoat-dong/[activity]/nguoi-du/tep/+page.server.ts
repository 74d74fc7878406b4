import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { ATTENDANT_NAMES } from '#input/drive/attendant-form.ts';
import { activityAttendByList, MOST_ATTENDANTS } from '#server/drive/operations.ts';
import { activityReadAttendants } from '#server/imports/operations.ts';
import { attendantsAddress, RECORDED_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { ATTENDANT_FILE_TEXTS } from '#ui/office/activities/attending/attendant-file-texts.ts';
import { textFieldsOf } from '../../../../../../form-body.ts';
import { sentFile } from '../../../../../../sent-file.ts';
import { shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, may } from '../../../../../office.ts';
import { activityOfAddress } from '../../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { activity: code } }) => {
  if (!may(locals, 'attendance.record')) error(403);
  const { activity } = await activityOfAddress(locals, code);
  return { activity, once: randomUUID() };
};

const MOST_BYTES = 4 * (1 << 20);
const atFile = (why: string): ShownProblem => ({ at: 'tep', why, allowedWhen: null, article: null });

export const actions: Actions = {
  doc: async (event) => {
    const { locals, params } = event;
    if (!may(locals, 'attendance.record')) return fail(403, { problems: [], read: null });
    const { lang } = locals.settings;
    const t = ATTENDANT_FILE_TEXTS[lang];
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return fail(sent, { problems: [atFile(t.broken)], read: null });
    const { file, remove } = sent;
    if (!file || file.size === 0) {
      await remove();
      return fail(400, { problems: [atFile(t.noFile)], read: null });
    }
    const given = { code: params.activity, path: file.path };
    const answer = await answerAtOffice(locals, activityReadAttendants, given).finally(remove);
    if (answer.ok) return { problems: [], read: answer.value };
    const problems = shownProblems(activityReadAttendants, answer.error, lang).map((each) => ({ ...each, at: 'tep' }));
    return fail(400, { problems, read: null });
  },
  ghi: async ({ locals, params: { activity: code }, request }) => {
    const fields = await textFieldsOf(request);
    const attendants = fields.getAll(ATTENDANT_NAMES.people).flatMap((text) => {
      const [personId = '', state = ''] = text.split('|');
      return isUuid(personId) && (state === 'invited' || state === 'present') ? [{ personId, state } as const] : [];
    });
    if (attendants.length === 0 || attendants.length > MOST_ATTENDANTS) error(400);
    const once = fields.get('id') ?? '';
    const given = { id: uuid(isUuid(once) ? once : randomUUID()), code, attendants };
    const answer = await answerAtOffice(locals, activityAttendByList, given);
    if (answer.ok) redirect(303, `${attendantsAddress(code)}?${RECORDED_NAME}=1`);
    const problems = shownProblems(activityAttendByList, answer.error, locals.settings.lang);
    return fail(400, { problems: problems.map((each) => ({ ...each, at: 'tep' })), read: null });
  },
};
