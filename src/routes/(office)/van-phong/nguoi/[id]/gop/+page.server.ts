import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import type { Problem } from '#base/problem.ts';
import type { Result } from '#base/result.ts';
import type { AnyOperation } from '#server/desk/operation.ts';
import { personDistinguish, personDoubles, personLink, personRead, personUnlink } from '#server/register/operations.ts';
import { COMPARED_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { MERGE_NAMES, type MergeDone } from '#ui/office/merging/merge-names.ts';
import { MERGE_TEXTS } from '#ui/office/merging/merge-texts.ts';
import { fieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  if (!may(locals, 'person.doubles')) error(403);
  if (!isUuid(id)) error(404);
  const { day } = await placeOf(locals);
  const doubles = (await askAtOffice(locals, personDoubles, { id, on: day })) ?? error(404);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  const beside = url.searchParams.get(COMPARED_NAME);
  const isBeside =
    beside !== null && isUuid(beside) && beside !== id && !doubles.links.some(({ other }) => other.id === beside);
  const other = isBeside ? ((await askAtOffice(locals, personRead, { id: beside, on: day })) ?? error(404)) : null;
  return { person, doubles, other, once: randomUUID() };
};

/** What came of a form of the page, with what was typed. */
interface Sent {
  done: MergeDone | null;
  kept: string;
  reason: string;
  undoReason: string;
  problems: ShownProblem[];
}

const MOST_LETTERS = 200;

/** The two records that a form is about, and what was typed. */
async function readForm({ locals, params: { id }, url, request }: RequestEvent) {
  const fields = await fieldsOf(request);
  const text = (name: string): string =>
    String(fields.get(name) ?? '')
      .trim()
      .slice(0, MOST_LETTERS);
  const idOf = (given: string): Uuid => uuid(isUuid(given) ? given : error(404));
  const typed = {
    kept: text(MERGE_NAMES.kept),
    reason: text(MERGE_NAMES.reason),
    undoReason: text(MERGE_NAMES.undoReason),
  };
  const other = url.searchParams.get(COMPARED_NAME) ?? '';
  return {
    id: idOf(id),
    otherOf: () => idOf(other),
    linkOf: () => idOf(text(MERGE_NAMES.link)),
    once: isUuid(text('id')) ? uuid(text('id')) : uuid(randomUUID()),
    sent: { done: null, problems: [], ...typed } as Sent,
    missing: (at: string): ShownProblem => ({
      at,
      why: MERGE_TEXTS[locals.settings.lang].missing,
      allowedWhen: null,
      article: null,
    }),
  };
}

/** What an answer makes of a form; a problem leads to the field in which it can be said otherwise. */
function answered(
  { locals }: RequestEvent,
  { sent, done, at, operation }: { sent: Sent; done: MergeDone; at: string; operation: AnyOperation },
  answer: Result<unknown, readonly Problem[]>,
) {
  if (answer.ok) return { ...sent, done, reason: '', undoReason: '' };
  const problems = shownProblems(operation, answer.error, locals.settings.lang).map((each) => ({ ...each, at }));
  return fail(400, { ...sent, problems });
}

export const actions: Actions = {
  /** The two records are of one person. */
  gop: async (event) => {
    const { id, otherOf, once, sent, missing } = await readForm(event);
    const other = otherOf();
    if (sent.reason === '') return fail(400, { ...sent, problems: [missing(MERGE_NAMES.reason)] });
    const [keptId, doubleId] = sent.kept === other ? [other, id] : [id, other];
    const answer = await answerAtOffice(event.locals, personLink, { id: once, keptId, doubleId, reason: sent.reason });
    return answered(event, { sent, done: 'linked', at: MERGE_NAMES.kept, operation: personLink }, answer);
  },
  /** They are not, after all. */
  tach: async (event) => {
    const { linkOf, sent, missing } = await readForm(event);
    const linkId = linkOf();
    if (sent.undoReason === '') return fail(400, { ...sent, problems: [missing(MERGE_NAMES.undoReason)] });
    const answer = await answerAtOffice(event.locals, personUnlink, { linkId, reason: sent.undoReason });
    return answered(event, { sent, done: 'unlinked', at: MERGE_NAMES.undoReason, operation: personUnlink }, answer);
  },
  /** They were looked at, and are of two people. */
  khac: async (event) => {
    const { id, otherOf, sent } = await readForm(event);
    const answer = await answerAtOffice(event.locals, personDistinguish, { id, otherId: otherOf() });
    return answered(event, { sent, done: 'distinct', at: MERGE_NAMES.kept, operation: personDistinguish }, answer);
  },
};
