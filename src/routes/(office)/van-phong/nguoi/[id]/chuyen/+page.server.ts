import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import type { Day } from '#base/dates.ts';
import { isUuid, uuid } from '#base/ids.ts';
import { fieldProblem } from '#input/fields/field.ts';
import type { FieldProblem } from '#input/fields/problems.ts';
import { shownFieldProblems } from '#input/form.ts';
import { MOVE_NAMES, readMoveForm } from '#input/register/move-form.ts';
import { areasCommunes } from '#server/areas/operations.ts';
import { moveRecord, personRead } from '#server/register/operations.ts';
import { OFFICE, personAddress } from '#ui/addresses.ts';
import { placeWords } from '#ui/office/people/cover-words.ts';
import { textFieldsOf } from '../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  if (!may(locals, 'move.record')) error(403);
  const { day, communes } = await placeOf(locals);
  if (!isUuid(id)) error(404);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  const place = placeWords(person.place, locals.settings.lang);
  return { person: { id: person.id, name: person.name }, place, communes, typed: {}, problems: [], once: randomUUID() };
};

export const actions: Actions = {
  default: async ({ locals, params: { id }, request }) => {
    if (!isUuid(id)) error(404);
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readMoveForm((name) => fields.get(name));
    const given = fields.get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang), once });
    const meant = await communeOf(locals, value.commune, value.movedOn);
    if (typeof meant !== 'number') return fail(400, { typed, problems: shownFieldProblems([meant], lang), once });
    const fact = { personId: id, id: uuid(once), areaId: meant, movedOn: value.movedOn };
    const answer = await answerAtOffice(locals, moveRecord, fact);
    if (!answer.ok) {
      const refused = shownProblems(moveRecord, answer.error, lang);
      return fail(400, { typed, problems: atNames(refused, { ...MOVE_NAMES, areaId: MOVE_NAMES.commune }), once });
    }
    // Whoever moves away is nobody's business here any more.
    const { communes } = await placeOf(locals);
    redirect(303, communes.some((each) => each.id === meant) ? personAddress(id) : OFFICE.people);
  },
};

/** The commune of a day that is meant, anywhere in the country; or why it cannot be told. */
async function communeOf(locals: App.Locals, name: string, on: Day): Promise<number | FieldProblem> {
  const found = await askAtOffice(locals, areasCommunes, { name: name.slice(0, MOST_LETTERS), on });
  const [first, ...others] = found;
  if (!first) return fieldProblem('no-such-place', { text: name }, MOVE_NAMES.commune);
  if (others.length === 0) return first.id;
  const choices = found.map(({ commune, province }) => `${commune}, ${province}`);
  return fieldProblem('several-places', { text: name, choices }, MOVE_NAMES.commune);
}

const MOST_LETTERS = 100;
