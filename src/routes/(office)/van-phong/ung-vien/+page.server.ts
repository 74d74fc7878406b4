import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, uuid } from '#base/ids.ts';
import type { Scheme } from '#coverage/facts.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { shownFieldProblems } from '#input/form.ts';
import { ASSIGN_NAMES, DONE_NAME, readCandidateForm, TAKEN_BACK } from '#input/register/candidate-form.ts';
import { targetFollow } from '#server/figures/operations.ts';
import { CANDIDATES_OF_PAGE, candidateAssign, candidateAssignees, candidateList } from '#server/renewals/operations.ts';
import { readListState, withParameters } from '#ui/kit/table/list-state.ts';
import { textFieldsOf } from '../../../form-body.ts';
import { atNames, shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'renewal.list')) error(403);
  const { day, communes } = await placeOf(locals);
  const { typed, problems, sought } = readCandidateForm(url.searchParams, day);
  const { page } = readListState(url.searchParams, [], '');
  const shown = {
    ...{ typed, isFiltered: url.searchParams.size > 0, communes, page, size: CANDIDATES_OF_PAGE },
    ...{ found: null, targets: [], mayExport: may(locals, 'person.export') },
    ...{ assignees: null, once: randomUUID(), isDone: url.searchParams.has(DONE_NAME) },
  };
  const { lang } = locals.settings;
  if (!sought) return { ...shown, problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, candidateList, { ...sought, page });
  if (!answer.ok) return { ...shown, problems: shownProblems(candidateList, answer.error, lang) };
  const followed = may(locals, 'target.follow') ? await askAtOffice(locals, targetFollow, { on: sought.on }) : [];
  const chosen = sought.commune === null ? null : new Set(chosenAreas(sought.commune, communes).map(({ id }) => id));
  const assignees = may(locals, 'candidate.assign') ? await askAtOffice(locals, candidateAssignees, {}) : null;
  return {
    ...shown,
    assignees,
    found: answer.value,
    targets: targetsFor(followed, chosen, sought.scheme),
    problems: [],
  };
};

export const actions: Actions = {
  default: async ({ locals, url, request }) => {
    if (!may(locals, 'candidate.assign')) error(403);
    const { day } = await placeOf(locals);
    const { sought } = readCandidateForm(url.searchParams, day);
    const fields = await textFieldsOf(request);
    const given = fields.get('id') ?? '';
    const assignee = fields.get(ASSIGN_NAMES.assignee) ?? '';
    const personIds = (fields.get(ASSIGN_NAMES.people) ?? '').split(',').filter(isUuid).map(uuid);
    if (!sought || personIds.length === 0) error(400);
    const answer = await answerAtOffice(locals, candidateAssign, {
      id: uuid(isUuid(given) ? given : randomUUID()),
      scheme: sought.scheme,
      personIds: personIds.slice(0, CANDIDATES_OF_PAGE),
      assignee: assignee === TAKEN_BACK ? null : assignee,
    });
    const { lang } = locals.settings;
    if (!answer.ok)
      return fail(400, { problems: atNames(shownProblems(candidateAssign, answer.error, lang), ASSIGN_NAMES) });
    redirect(303, withParameters(url.pathname + url.search, { [DONE_NAME]: '1' }));
  },
};

/** The targets of the communes that were chosen; else those of the widest area that has one. */
function targetsFor(
  followed: readonly FollowedTarget[],
  chosen: ReadonlySet<number> | null,
  scheme: Scheme,
): FollowedTarget[] {
  const ours = followed.filter((each) => each.scheme === scheme && each.missing > 0);
  if (chosen) return ours.filter(({ area }) => chosen.has(area.id));
  const widest =
    ours.find(({ area }) => area.level === 'province') ?? ours.find(({ area }) => area.level === 'district');
  return widest ? ours.filter(({ area }) => area.id === widest.area.id) : [];
}
