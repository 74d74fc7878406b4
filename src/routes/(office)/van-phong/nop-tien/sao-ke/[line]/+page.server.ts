import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { MATCH_NAMES, NOTE_NAMES, readMatchForm, readNoteForm } from '#input/register/deposit-forms.ts';
import { lineMatch, lineNote, lineRead, matchWithdraw } from '#server/deposits/operations.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../../office.ts';
import { NOT_SENT, sentWithdrawal } from '../../../chot-so/withdraw.ts';
import type { Actions, PageServerLoad } from './$types.js';

const MOST_LETTERS = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'deposit.read')) error(403);
  if (!isUuid(params.line)) error(404);
  const find = (url.searchParams.get(MATCH_NAMES.find) ?? '').trim().slice(0, MOST_LETTERS);
  const asked = { id: params.line, find: find === '' ? null : find };
  const line = (await askAtOffice(locals, lineRead, asked)) ?? error(404);
  return { line, find, mayKeep: may(locals, 'bank.keep'), ...emptyForm(null) };
};

const emptyForm = (done: 'matched' | 'noted' | null) => {
  const [typed, problems]: [Typed, readonly ShownProblem[]] = [{}, []];
  return { typed, problems, done, withdrawal: NOT_SENT, once: randomUUID() };
};
const onceOf = (fields: URLSearchParams) => {
  const given = fields.get('id') ?? '';
  return uuid(isUuid(given) ? given : randomUUID());
};

export const actions: Actions = {
  ghep: async ({ locals, params, request }) => {
    const lineId = isUuid(params.line) ? params.line : error(404);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readMatchForm(fields);
    const { lang } = locals.settings;
    const id = onceOf(fields);
    const shown = { ...emptyForm(null), typed, once: id };
    if (!value) return fail(400, { ...shown, problems: shownFieldProblems(problems, lang) });
    const asked = { id, lineId, claim: value.claim, amount: value.amount ?? null };
    const answer = await answerAtOffice(locals, lineMatch, asked);
    if (answer.ok) return emptyForm('matched');
    const placed = atNames(shownProblems(lineMatch, answer.error, lang), MATCH_NAMES);
    return fail(400, { ...shown, problems: placed });
  },
  'ghi-chu': async ({ locals, params, request }) => {
    const lineId = isUuid(params.line) ? params.line : error(404);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readNoteForm(fields);
    const { lang } = locals.settings;
    const id = onceOf(fields);
    const shown = { ...emptyForm(null), typed, once: id };
    if (!value) return fail(400, { ...shown, problems: shownFieldProblems(problems, lang) });
    const answer = await answerAtOffice(locals, lineNote, { id, lineId, ...value });
    if (answer.ok) return emptyForm('noted');
    const placed = atNames(shownProblems(lineNote, answer.error, lang), NOTE_NAMES);
    return fail(400, { ...shown, problems: placed });
  },
  'rut-lai': async (event) => {
    const withdrawal = await sentWithdrawal(event, matchWithdraw, (matchId, reason) =>
      answerAtOffice(event.locals, matchWithdraw, { matchId, reason }),
    );
    return { ...emptyForm(null), withdrawal };
  },
};
