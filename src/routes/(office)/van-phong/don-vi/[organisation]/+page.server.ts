import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import {
  CHARGE_NAMES,
  ORGANISATION_NAMES,
  REOPEN_NAMES,
  readChangeForm,
  readChargeForm,
  SEEN_NAMES,
} from '#input/drive/organisation-form.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import {
  organisationChange,
  organisationRead,
  organisationReopen,
  organisationTakeCharge,
} from '#server/drive/operations.ts';
import { ENDED_NAME, RECORDED_NAME, SEEN_NAME } from '#ui/addresses.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'organisation.read')) error(403);
  const isCode = /^[^\s|]{1,100}$/.test(params.organisation);
  const asked = { code: params.organisation, on: (await placeOf(locals)).day };
  const record = (isCode ? await askAtOffice(locals, organisationRead, asked) : null) ?? error(404);
  const mayRecord = may(locals, 'organisation.record');
  const handed = Number(url.searchParams.get(ENDED_NAME) ?? Number.NaN);
  const ended = record.organisation.endedOn !== null && Number.isSafeInteger(handed) ? handed : null;
  return { record, mayRecord, ended, isNew: url.searchParams.has(RECORDED_NAME), once: randomUUID() };
};

interface SentOrganisation {
  typed: Typed;
  marked: readonly string[] | null;
  problems: ShownProblem[];
  done: 'changed' | 'reopened' | number | null;
}
const NOTHING: SentOrganisation = { typed: {}, marked: null, problems: [], done: null };

export const actions: Actions = {
  'mo-lai': async ({ locals, params, request }) => {
    const reason = (await textFieldsOf(request)).get(REOPEN_NAMES.reason)?.trim() ?? '';
    const answer = await answerAtOffice(locals, organisationReopen, {
      code: params.organisation,
      reason: reason || null,
    });
    if (answer.ok) return { ...NOTHING, done: answer.value === 'recorded' ? ('reopened' as const) : 0 };
    const problems = atNames(shownProblems(organisationReopen, answer.error, locals.settings.lang), REOPEN_NAMES);
    return fail(400, { ...NOTHING, typed: { reopen: reason }, problems });
  },
  sua: async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const { typed, problems, value } = readChangeForm((name) => fields.get(name));
    const { lang } = locals.settings;
    if (!value) return fail(400, { ...NOTHING, typed, problems: shownFieldProblems(problems, lang) });
    const was = fields.get(SEEN_NAMES.name);
    const seen = was === null ? null : { name: was, partOf: fields.get(SEEN_NAMES.partOf) || null };
    const given = { code: params.organisation, name: value.name, partOf: value.partOf ?? null, seen };
    const answer = await answerAtOffice(locals, organisationChange, given);
    if (answer.ok) return { ...NOTHING, done: answer.value === 'recorded' ? ('changed' as const) : 0 };
    const shown = atNames(shownProblems(organisationChange, answer.error, lang), ORGANISATION_NAMES);
    return fail(400, { ...NOTHING, typed, problems: shown });
  },
  'phu-trach': async ({ locals, params, request }) => {
    const fields = await textFieldsOf(request);
    const communes = fields.getAll(CHARGE_NAMES.communes);
    const { typed, problems, value } = readChargeForm((name) => fields.get(name));
    const { lang } = locals.settings;
    const lastSeen = Number(fields.get(SEEN_NAME) ?? Number.NaN);
    const seen = Number.isSafeInteger(lastSeen) ? lastSeen : null;
    const refused = { ...NOTHING, typed, marked: communes };
    if (!value) return fail(400, { ...refused, problems: shownFieldProblems(problems, lang) });
    const given = { code: params.organisation, communes, since: value.since, seen };
    const answer = await answerAtOffice(locals, organisationTakeCharge, given);
    if (answer.ok) return { ...NOTHING, done: answer.value.changed };
    return fail(400, {
      ...refused,
      problems: atNames(shownProblems(organisationTakeCharge, answer.error, lang), CHARGE_NAMES),
    });
  },
};
