import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { monthOf } from '#base/months.ts';
import { CHOOSE_FILTERS, TIE_NAMES } from '#input/drive/visit-form.ts';
import { visitTie } from '#server/drive/operations.ts';
import { personFind } from '#server/register/operations.ts';
import { roundAddress } from '#ui/addresses.ts';
import { textFieldsOf } from '../../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../../../../office.ts';
import { roundOfAddress } from '../../../round-of-address.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** How many people are offered at once; whoever is among more types more of the name. */
const MOST_OFFERED = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'visit.plan') || !may(locals, 'person.find')) error(403);
  const { round, lines } = await roundOfAddress(locals, params.round);
  const line = lines.find(({ id, label }) => id === params.house && label !== null) ?? error(404);
  const { day } = await placeOf(locals);
  const name = url.searchParams.get(CHOOSE_FILTERS.name)?.trim() ?? '';
  const everybody = {
    need: 'everybody',
    scheme: null,
    month: monthOf(day),
    sort: 'name',
    isDescending: false,
  } as const;
  const sought = { ...everybody, text: name || null, commune: round.area, on: day, page: 1, most: MOST_OFFERED };
  const answer = await answerAtOffice(locals, personFind, sought);
  const found = answer.ok ? answer.value : { people: [], total: 0 };
  const listed = lines.flatMap(({ id, person }) => (person && id !== line.id ? person.id : []));
  return { round, line, name, people: found.people, total: found.total, listed };
};

/** Ties the house, or takes it back. */
async function tie(locals: App.Locals, params: { round: string; house: string }, personId: Uuid | null) {
  if (!isUuid(params.round) || !isUuid(params.house)) error(404);
  const given = { roundId: uuid(params.round), lineId: uuid(params.house), personId };
  const answer = await answerAtOffice(locals, visitTie, given);
  if (answer.ok) redirect(303, roundAddress(params.round));
  const problems = atNames(shownProblems(visitTie, answer.error, locals.settings.lang), { personId: TIE_NAMES.person });
  return fail(400, { chosen: personId ?? '', problems });
}

export const actions: Actions = {
  gan: async ({ locals, params, request }) => {
    const chosen = (await textFieldsOf(request)).get(TIE_NAMES.person) ?? '';
    return tie(locals, params, isUuid(chosen) ? chosen : uuid('00000000-0000-0000-0000-000000000000'));
  },
  bo: ({ locals, params }) => tie(locals, params, null),
};
