import { error } from '@sveltejs/kit';
import type { Scheme } from '#coverage/facts.ts';
import type { FollowedTarget } from '#drive/followed-target.ts';
import { chosenAreas } from '#input/fields/chosen-areas.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readCandidateForm } from '#input/register/candidate-form.ts';
import { targetFollow } from '#server/figures/operations.ts';
import { CANDIDATES_OF_PAGE, candidateList } from '#server/renewals/operations.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { shownProblems } from '../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../office.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'renewal.list')) error(403);
  const { day, communes } = await placeOf(locals);
  const { typed, problems, sought } = readCandidateForm(url.searchParams, day);
  const { page } = readListState(url.searchParams, [], '');
  const shown = {
    ...{ typed, isFiltered: url.searchParams.size > 0, communes, page, size: CANDIDATES_OF_PAGE },
    ...{ found: null, targets: [], mayExport: may(locals, 'person.export') },
  };
  const { lang } = locals.settings;
  if (!sought) return { ...shown, problems: shownFieldProblems(problems, lang) };
  const answer = await answerAtOffice(locals, candidateList, { ...sought, page });
  if (!answer.ok) return { ...shown, problems: shownProblems(candidateList, answer.error, lang) };
  const followed = may(locals, 'target.follow') ? await askAtOffice(locals, targetFollow, { on: sought.on }) : [];
  const chosen = sought.commune === null ? null : new Set(chosenAreas(sought.commune, communes).map(({ id }) => id));
  return { ...shown, found: answer.value, targets: targetsFor(followed, chosen, sought.scheme), problems: [] };
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
