import { error, fail } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { readFields, shownFieldProblems, type Typed } from '#input/form.ts';
import { BATCH_ANSWER_FORM, BATCH_ANSWER_NAMES, reasonName } from '#input/register/batch-forms.ts';
import { batchAnswer, batchFill, batchLeaveOut, batchList, batchRead, batchSend } from '#server/batches/operations.ts';
import { batchImportAnswer } from '#server/imports/operations.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { BATCH_ANSWER_TEXTS } from '#ui/office/batches/answer-texts.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { sentFile } from '../../../../sent-file.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'batch.read')) error(403);
  const batch = (await askAtOffice(locals, batchRead, { id: idIn(params.batch) })) ?? error(404);
  const mayMake = may(locals, 'batch.make');
  const list = mayMake && batch.sentAt === null ? await askAtOffice(locals, batchList, { page: 1 }) : null;
  const waiting = list?.waiting.find(({ scheme }) => scheme === batch.scheme)?.records.length ?? 0;
  const rights = { mayMake, mayAnswer: may(locals, 'batch.answer'), mayReadPeople: may(locals, 'person.read') };
  return { batch, waiting, ...rights, today: formatDate(dayInVietNam(new Date())) };
};

const idIn = (text: string): Uuid => (isUuid(text) ? uuid(text) : error(404));
const MOST_BYTES = 16 * (1 << 20);

interface Shown {
  typed: Typed;
  problems: readonly ShownProblem[];
  isDone: boolean;
}
const DONE: Shown = { typed: {}, problems: [], isDone: true };
const refused = (problems: readonly ShownProblem[], typed: Typed = {}) =>
  fail(400, { typed, problems, isDone: false } satisfies Shown);

/** What both forms of an answer ask. */
const readAnswer = (get: (name: string) => string | null) => readFields(BATCH_ANSWER_FORM, get, BATCH_ANSWER_NAMES);

export const actions: Actions = {
  gui: async ({ locals, params }) => {
    const answer = await answerAtOffice(locals, batchSend, { batchId: idIn(params.batch) });
    return answer.ok ? DONE : refused(shownProblems(batchSend, answer.error, locals.settings.lang));
  },
  them: async ({ locals, params }) => {
    const answer = await answerAtOffice(locals, batchFill, { batchId: idIn(params.batch), records: null });
    return answer.ok ? DONE : refused(shownProblems(batchFill, answer.error, locals.settings.lang));
  },
  'bo-ra': async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const recordId = idIn(fields.get('ho-so') ?? '');
    const answer = await answerAtOffice(locals, batchLeaveOut, { batchId: idIn(params.batch), recordId });
    return answer.ok ? DONE : refused(shownProblems(batchLeaveOut, answer.error, locals.settings.lang));
  },
  'ket-qua': async ({ locals, params, request }) => {
    const batchId = idIn(params.batch);
    const { lang } = locals.settings;
    const fields = await textFieldsOf(request);
    const read = readAnswer((name) => fields.get(name));
    const reasons = [...fields].filter(([name, text]) => name.startsWith(reasonName('')) && text.trim() !== '');
    const typed = { ...read.typed, ...Object.fromEntries(reasons) };
    if (!read.value) return refused(shownFieldProblems(read.problems, lang), typed);
    const { answeredOn, documentNo = null } = read.value;
    const refusals = reasons.map(([name, reason]) => ({
      recordId: idIn(name.slice(reasonName('').length)),
      reason: reason.slice(0, 500),
    }));
    const answer = await answerAtOffice(locals, batchAnswer, { batchId, answeredOn, documentNo, refused: refusals });
    if (answer.ok) return DONE;
    const at = Object.fromEntries(refusals.map(({ recordId }) => [recordId, reasonName(recordId)]));
    const problems = shownProblems(batchAnswer, answer.error, lang);
    return refused(atNames(problems, { ...BATCH_ANSWER_NAMES, ...at }), typed);
  },
  tep: async (event) => {
    const { locals, params } = event;
    if (!may(locals, 'batch.answer')) error(403);
    const batchId = idIn(params.batch);
    const { lang } = locals.settings;
    const atFile = (why: string): ShownProblem[] => [{ at: 'tep', why, allowedWhen: null, article: null }];
    const sent = await sentFile(event, MOST_BYTES);
    if (typeof sent === 'number') return refused(atFile(BATCH_ANSWER_TEXTS[lang].broken));
    const { fields, file, remove } = sent;
    try {
      const read = readAnswer((name) => fields.get(name));
      if (!read.value) return refused(shownFieldProblems(read.problems, lang), read.typed);
      if (!file || file.size === 0) return refused(atFile(BATCH_ANSWER_TEXTS[lang].noFile), read.typed);
      const { answeredOn, documentNo = null } = read.value;
      const given = { batchId, path: file.path, fileName: file.name.slice(-200), answeredOn, documentNo };
      const answer = await answerAtOffice(locals, batchImportAnswer, given);
      if (answer.ok) return DONE;
      const problems = shownProblems(batchImportAnswer, answer.error, lang);
      return refused(
        problems.map((each) => ({ ...each, at: each.at === 'answeredOn' ? BATCH_ANSWER_NAMES.answeredOn : 'tep' })),
        read.typed,
      );
    } finally {
      await remove();
    }
  },
};
