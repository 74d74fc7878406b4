import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import type { Language } from '#base/words.ts';
import { FILE_WORDS, type FileProblem } from '#input/files/file-problem.ts';
import { columnsForHeads } from '#input/files/header.ts';
import type { ImportKind } from '#input/files/import-kinds.ts';
import { columnsOfList } from '#input/files/lists/layouts.ts';
import { vietnameseHead } from '#input/files/vietnamese-heads.ts';
import { readNamedHeads, readSheetNo } from '#input/register/file-forms.ts';
import type { HandedFile } from '#register/handed-file.ts';
import { fileForgetHeads, fileGiveUp, fileNameHeads, fileRead, fileRun } from '#server/imports/operations.ts';
import { problemWords } from '#server/web/problems.ts';
import { handedFileAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** How often a page of a run loads itself, in seconds. */
const AGAIN = '2';

export const load: PageServerLoad = async ({ locals, params: { id }, setHeaders }) => {
  const { file, heads } = await fileOf(locals, id);
  const problems = file.run?.result && 'problems' in file.run.result ? file.run.result.problems : [];
  if (file.run?.state === 'running') setHeaders({ refresh: AGAIN });
  const { lang } = locals.settings;
  const said = saidOf(file, problems as readonly FileProblem[], lang);
  return { file, heads, ...said, problems: [], once: randomUUID() };
};

/** A head that nobody knows, in our own files and in official lists. */
type StrangeHead = FileProblem & { kind: 'unknown-column' | 'unknown-head' | 'unknown-money-head' };
const isStrange = (problem: FileProblem): problem is StrangeHead =>
  problem.kind === 'unknown-column' || problem.kind === 'unknown-head' || problem.kind === 'unknown-money-head';

/** What is wrong with a file as a whole, and the heads that nobody knows: those are asked about as long as there is a file to read. */
function saidOf({ hasBytes, kind }: HandedFile, problems: readonly FileProblem[], lang: Language) {
  const strange = hasBytes ? problems.filter(isStrange) : [];
  const forms = strange.flatMap(({ facts }) => ('form' in facts ? columnsOfList(facts.form) : []));
  const columns = columnsForHeads(kind as ImportKind).filter((each) => forms.length === 0 || forms.includes(each));
  return {
    columns: columns.map((value) => ({ value, text: vietnameseHead(value) })),
    reasons: problems
      .filter((each) => !strange.some((head) => head === each))
      .map((problem) => problemWords({ words: FILE_WORDS }, problem)[lang]),
    strange: strange.map(({ kind: why, facts }) => ({ head: facts.column, isMoney: why === 'unknown-money-head' })),
  };
}

async function fileOf(locals: App.Locals, id: string) {
  if (!may(locals, 'file.import')) error(403);
  if (!isUuid(id)) error(404);
  return (await askAtOffice(locals, fileRead, { id })) ?? error(404);
}

const run = (isRehearsal: boolean) =>
  (async ({ locals, params, request }) => {
    const fileId = isUuid(params.id) ? params.id : error(404);
    const given = await textFieldsOf(request);
    const id = given.get('id') ?? '';
    const sheetNo = readSheetNo(given);
    return begin(locals, { id: uuid(isUuid(id) ? id : randomUUID()), fileId, isRehearsal, sheetNo });
  }) satisfies Actions[string];

async function begin(
  locals: App.Locals,
  asked: { id: Uuid; fileId: Uuid; isRehearsal: boolean; sheetNo: number | null },
) {
  const { lang } = locals.settings;
  const answer = await answerAtOffice(locals, fileRun, { ...asked, language: lang });
  if (answer.ok) redirect(303, handedFileAddress(asked.fileId));
  return fail(400, { problems: shownProblems(fileRun, answer.error, lang) });
}

export const actions: Actions = {
  thu: run(true),
  nhap: run(false),
  cot: async ({ locals, params: { id }, request }) => {
    const fileId = isUuid(id) ? id : error(404);
    const given = await textFieldsOf(request);
    const heads = readNamedHeads(given);
    const answer = await answerAtOffice(locals, fileNameHeads, { fileId, heads });
    if (!answer.ok) return fail(400, { problems: shownProblems(fileNameHeads, answer.error, locals.settings.lang) });
    return begin(locals, { id: uuid(randomUUID()), fileId, isRehearsal: true, sheetNo: readSheetNo(given) });
  },
  quen: async ({ locals, params: { id } }) => {
    const { file } = await fileOf(locals, id);
    await askAtOffice(locals, fileForgetHeads, { kind: file.kind as ImportKind });
    redirect(303, handedFileAddress(file.id));
  },
  bo: async ({ locals, params: { id } }) => {
    const fileId = isUuid(id) ? id : error(404);
    const answer = await answerAtOffice(locals, fileGiveUp, { id: fileId });
    if (answer.ok) redirect(303, handedFileAddress(fileId));
    return fail(400, { problems: shownProblems(fileGiveUp, answer.error, locals.settings.lang) });
  },
};
