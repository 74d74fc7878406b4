import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { ATTENDANT_NAMES, readAttendants } from '#input/drive/attendant-form.ts';
import { activityAttend, activityAttendants } from '#server/drive/operations.ts';
import { personFind } from '#server/register/operations.ts';
import { attendantsAddress, RECORDED_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { ATTENDANT_TEXTS } from '#ui/office/activities/attending/attendant-texts.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import { activityOfAddress } from '../../record-typed.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** How many people of the commune a page offers. */
const SIZE = 50;
const MOST_LETTERS = 100;

export const load: PageServerLoad = async ({ locals, params: { activity: code }, url }) => {
  if (!may(locals, 'attendance.read')) error(403);
  const { activity } = await activityOfAddress(locals, code);
  const { day } = await placeOf(locals);
  const attendants = (await askAtOffice(locals, activityAttendants, { code, on: day })) ?? error(404);
  const name = (url.searchParams.get(ATTENDANT_NAMES.name) ?? '').trim().slice(0, MOST_LETTERS);
  const { page } = readListState(url.searchParams, [], '');
  const everybody = {
    need: 'everybody',
    scheme: null,
    month: monthOf(day),
    sort: 'name',
    isDescending: false,
  } as const;
  const sought = { ...everybody, text: name || null, commune: activity.area, on: day, page, most: SIZE };
  const found = await answerAtOffice(locals, personFind, sought);
  const { people, total } = found.ok ? found.value : { people: [], total: 0 };
  const [problems, chosen]: [ShownProblem[], string[]] = [[], []];
  return {
    ...{ activity, attendants, name, people, total, page, size: SIZE, problems, chosen, once: randomUUID() },
    ...{ state: 'present', mayRecord: may(locals, 'attendance.record'), mayExport: may(locals, 'person.export') },
    isDone: url.searchParams.has(RECORDED_NAME),
  };
};

export const actions: Actions = {
  default: async ({ locals, params: { activity: code }, request }) => {
    const fields = await textFieldsOf(request);
    const { state, personIds } = readAttendants(fields);
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    const again = { once, state, chosen: personIds.map(String) };
    if (personIds.length === 0) {
      const why = ATTENDANT_TEXTS[lang].nobodyChosen;
      return fail(400, {
        ...again,
        problems: [{ at: ATTENDANT_NAMES.people, why, allowedWhen: null, article: null }],
      });
    }
    const answer = await answerAtOffice(locals, activityAttend, { id: uuid(once), code, state, personIds });
    if (answer.ok) redirect(303, `${attendantsAddress(code)}?${RECORDED_NAME}=1`);
    const problems = shownProblems(activityAttend, answer.error, lang).map((each): ShownProblem => {
      const [of, index] = each.at.split('.');
      const isOfPerson = of === 'personIds';
      return {
        ...each,
        at: isOfPerson ? `${ATTENDANT_NAMES.people}-${personIds[Number(index)]}` : ATTENDANT_NAMES.state,
      };
    });
    return fail(400, { ...again, problems });
  },
};
