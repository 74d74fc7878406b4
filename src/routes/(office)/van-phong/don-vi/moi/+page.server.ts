import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { ORGANISATION_NAMES, readOrganisationForm } from '#input/drive/organisation-form.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { organisationList, organisationListAreas, organisationRecord } from '#server/drive/operations.ts';
import { organisationAddress, RECORDED_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'organisation.record')) error(403);
  const typed: Typed = {};
  const problems: ShownProblem[] = [];
  const on = (await placeOf(locals)).day;
  const organisations = await askAtOffice(locals, organisationList, { on });
  return {
    areas: await askAtOffice(locals, organisationListAreas, { on }),
    organisations: organisations.filter(({ endedOn }) => endedOn === null || endedOn >= on),
    typed,
    problems,
    once: randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readOrganisationForm((name) => fields.get(name));
    const { lang } = locals.settings;
    if (!value) return fail(400, { typed, problems: shownFieldProblems(problems, lang) });
    const given = { ...value, partOf: value.partOf ?? null };
    const answer = await answerAtOffice(locals, organisationRecord, {
      organisations: [given],
      on: (await placeOf(locals)).day,
    });
    if (answer.ok) redirect(303, `${organisationAddress(value.code)}?${RECORDED_NAME}=1`);
    return fail(400, {
      typed,
      problems: atNames(shownProblems(organisationRecord, answer.error, lang), ORGANISATION_NAMES),
    });
  },
};
