import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Day } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { ADD_NAMES, CHOOSE_FILTERS, readChoice, readLabels } from '#input/drive/visit-form.ts';
import type { CandidateReason } from '#register/candidate.ts';
import type { ListedPerson } from '#register/person.ts';
import { visitAdd } from '#server/drive/operations.ts';
import { personFind } from '#server/register/operations.ts';
import { CANDIDATES_OF_PAGE, candidateList } from '#server/renewals/operations.ts';
import { roundAddress } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { readListState } from '#ui/kit/table/list-state.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../../../office.ts';
import { roundOfAddress } from '../../round-of-address.ts';
import type { Actions, PageServerLoad } from './$types.js';

interface Choosable {
  people: { person: ListedPerson; reasons: readonly CandidateReason[] }[];
  total: number;
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'visit.plan')) error(403);
  const { round, lines } = await roundOfAddress(locals, params.round);
  const { day } = await placeOf(locals);
  const choice = readChoice(url.searchParams);
  const { page } = readListState(url.searchParams, [], '');
  const [problems, chosen]: [ShownProblem[], string[]] = [[], []];
  return {
    ...{ round, choice, page, size: CANDIDATES_OF_PAGE, problems, chosen, labels: '', once: randomUUID() },
    ...(await choosable(locals, choice, { commune: round.area, on: day, page })),
    isFiltered: Object.values(CHOOSE_FILTERS).some((name) => url.searchParams.has(name)),
    listed: lines.flatMap(({ person }) => person?.id ?? []),
  };
};

/** Whom the commune of a round has to choose among: candidates of a scheme, or everybody; nobody where the commune is not there any more. */
async function choosable(
  locals: App.Locals,
  { scheme, reason, name }: ReturnType<typeof readChoice>,
  { commune, on, page }: { commune: string; on: Day; page: number },
): Promise<Choosable> {
  if (scheme !== null) {
    const answer = await answerAtOffice(locals, candidateList, { scheme, reason, commune, on, page });
    if (!answer.ok) return { people: [], total: 0 };
    const { candidates, total } = answer.value;
    return { people: candidates.map(({ person, reasons }) => ({ person, reasons })), total };
  }
  const everybody = { need: 'everybody', scheme: null, month: monthOf(on), sort: 'name', isDescending: false } as const;
  const sought = { ...everybody, text: name || null, commune, on, page, most: CANDIDATES_OF_PAGE };
  const answer = await answerAtOffice(locals, personFind, sought);
  if (!answer.ok) return { people: [], total: 0 };
  const { people, total } = answer.value;
  return { people: people.map((person) => ({ person, reasons: [] })), total };
}

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    if (!isUuid(params.round)) error(404);
    const fields = await textFieldsOf(request);
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const chosen = fields.getAll(ADD_NAMES.people).filter(isUuid).map(uuid);
    const labels = fields.get(ADD_NAMES.labels) ?? '';
    const households = { id: uuid(once), roundId: uuid(params.round), personIds: chosen, labels: readLabels(labels) };
    const answer = await answerAtOffice(locals, visitAdd, households);
    if (answer.ok) redirect(303, roundAddress(params.round));
    const problems = shownProblems(visitAdd, answer.error, locals.settings.lang).map((each): ShownProblem => {
      const [, index] = each.at.split('.');
      const isOfPerson = each.at.startsWith('personIds.');
      return { ...each, at: isOfPerson ? `${ADD_NAMES.people}-${chosen[Number(index)]}` : ADD_NAMES.labels };
    });
    return fail(400, { once, chosen, labels, problems });
  },
};
