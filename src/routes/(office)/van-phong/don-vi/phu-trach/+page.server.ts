import { error, fail } from '@sveltejs/kit';
import { CHARGE_NAMES } from '#input/drive/organisation-form.ts';
import { readDay } from '#input/fields/days.ts';
import { MOST_CHARGES, organisationCharges, organisationRecordCharges } from '#server/drive/operations.ts';
import { organisationReadCharges } from '#server/imports/operations.ts';
import { SEEN_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { CHARGING_TEXTS } from '#ui/office/organisations/charging/charging-texts.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { sentFile } from '../../../../sent-file.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'organisation.read')) error(403);
  const { communes, lastCharge } = await askAtOffice(locals, organisationCharges, { on: (await placeOf(locals)).day });
  return { communes, lastCharge, mayRecord: may(locals, 'organisation.record') };
};

const MOST_BYTES = 4 * (1 << 20);
const atFile = (why: string): ShownProblem => ({ at: 'tep', why, allowedWhen: null, article: null });
const refused = (status: number, problems: ShownProblem[]) => fail(status, { problems, read: null, done: null });

export const actions: Actions = {
  doc: async (event) => {
    const { locals } = event;
    if (!may(locals, 'organisation.record')) return refused(403, []);
    const { lang } = locals.settings;
    const t = CHARGING_TEXTS[lang];
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return refused(sent, [atFile(t.broken)]);
    const { file, remove } = sent;
    if (!file || file.size === 0) {
      await remove();
      return refused(400, [atFile(t.noFile)]);
    }
    const answer = await answerAtOffice(locals, organisationReadCharges, { path: file.path }).finally(remove);
    if (answer.ok) return { problems: [], read: answer.value, done: null };
    return refused(
      400,
      shownProblems(organisationReadCharges, answer.error, lang).map((each) => ({ ...each, at: 'tep' })),
    );
  },
  ghi: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const given = fields.getAll(CHARGE_NAMES.communes);
    const charges = given.flatMap((text) => {
      const [commune = '', office = '', day = ''] = text.split('|');
      const since = readDay(day);
      return since === null || commune === '' ? [] : [{ commune, office: office || null, since }];
    });
    if (charges.length === 0 || charges.length < given.length || charges.length > MOST_CHARGES) error(400);
    const seen = Number(fields.get(SEEN_NAME) ?? Number.NaN);
    const asked = { charges, seen: Number.isSafeInteger(seen) ? seen : null };
    const answer = await answerAtOffice(locals, organisationRecordCharges, asked);
    if (answer.ok) return { problems: [], read: null, done: answer.value.changed };
    const shown = shownProblems(organisationRecordCharges, answer.error, locals.settings.lang);
    return refused(400, atNames(shown, { charges: 'tep' }));
  },
};
