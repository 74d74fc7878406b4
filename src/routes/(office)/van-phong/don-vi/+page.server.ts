import { fail } from '@sveltejs/kit';
import { organisationList } from '#server/drive/operations.ts';
import { organisationImport } from '#server/imports/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { ORGANISATION_TEXTS } from '#ui/office/organisations/organisation-texts.ts';
import { sentFile } from '../../../sent-file.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  organisations: await askAtOffice(locals, organisationList, { on: (await placeOf(locals)).day }),
  mayRecord: may(locals, 'organisation.record'),
});

const MOST_BYTES = 16 * (1 << 20);
const atFile = (why: string): ShownProblem => ({ at: 'tep', why, allowedWhen: null, article: null });

export const actions: Actions = {
  default: async (event) => {
    const { locals } = event;
    if (!may(locals, 'organisation.record')) return fail(403, { problems: [], imported: null });
    const { lang } = locals.settings;
    const t = ORGANISATION_TEXTS[lang];
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return fail(sent, { problems: [atFile(t.broken)], imported: null });
    const { file, remove } = sent;
    const { day } = await placeOf(locals);
    if (!file || file.size === 0) {
      await remove();
      return fail(400, { problems: [atFile(t.noFile)], imported: null });
    }
    const answer = await answerAtOffice(locals, organisationImport, { path: file.path, on: day }).finally(remove);
    if (answer.ok) return { problems: [], imported: answer.value.recorded };
    const problems = shownProblems(organisationImport, answer.error, lang).map((each) => ({ ...each, at: 'tep' }));
    return fail(400, { problems, imported: null });
  },
};
