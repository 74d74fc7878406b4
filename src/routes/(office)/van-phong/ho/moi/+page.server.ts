import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { uuid } from '#base/ids.ts';
import { shownFieldProblems } from '#input/form.ts';
import {
  emptyMember,
  HOUSEHOLD_NAMES,
  householdOf,
  memberName,
  readTypedHousehold,
  type TypedHousehold,
} from '#input/register/household-form.ts';
import { MOST_MEMBERS, type NewMember } from '#register/household.ts';
import { householdRegister } from '#server/register/operations.ts';
import { householdAddress } from '#ui/addresses.ts';
import { formatDate } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** More letters than a code has. */
const MOST_LETTERS = 100;
const newId = () => uuid(randomUUID());

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'person.register')) error(403);
  const { day, communes } = await placeOf(locals);
  const [only, ...others] = communes;
  const commune = only && others.length === 0 ? only.name : '';
  // The code on an attendance sheet opens the form with its activity.
  const activityCode = (url.searchParams.get(HOUSEHOLD_NAMES.activityCode) ?? '').trim().slice(0, MOST_LETTERS);
  const channel = activityCode === '' ? 'walk-in' : 'activity';
  const typed: TypedHousehold = {
    ...{ id: newId(), commune, enrolledOn: formatDate(day), channel, activityCode },
    members: [emptyMember(newId())],
  };
  return { typed, communes };
};

export const actions: Actions = {
  /** One more person in the form; nothing is recorded. */
  them: async ({ request }) => {
    const typed = readTypedHousehold(await textFieldsOf(request), newId);
    const members = typed.members.length < MOST_MEMBERS ? [...typed.members, emptyMember(newId())] : typed.members;
    return { typed: { ...typed, members }, problems: [] };
  },
  ghi: async ({ locals, request }) => {
    const typed = readTypedHousehold(await textFieldsOf(request), newId);
    const shown = typed.members.length > 0 ? typed : { ...typed, members: [emptyMember(newId())] };
    const { problems, value } = householdOf(typed);
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed: shown, problems: shownFieldProblems(problems, lang) });
    const answer = await answerAtOffice(locals, householdRegister, value);
    if (answer.ok) redirect(303, householdAddress(value.id));
    return fail(400, { typed, problems: atFields(shownProblems(householdRegister, answer.error, lang)) });
  },
};

/** Problems of the operation at the fields of the form: `members.0.fullName` is that of the first member. */
const atFields = (problems: readonly ShownProblem[]): ShownProblem[] =>
  problems.map((each) => {
    const [, index, field] = /^members\.(\d+)\.(\w+)$/.exec(each.at) ?? [];
    if (index !== undefined && field) return { ...each, at: memberName(field as keyof NewMember, Number(index) + 1) };
    return { ...each, at: HOUSEHOLD_NAMES[each.at as keyof typeof HOUSEHOLD_NAMES] ?? each.at };
  });
