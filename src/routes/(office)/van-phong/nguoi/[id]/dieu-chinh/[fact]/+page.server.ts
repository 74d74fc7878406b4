import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { isUuid, type Uuid, uuid } from '#base/ids.ts';
import { shownFieldProblems, type Typed } from '#input/form.ts';
import { INCIDENT_NAMES, readChange, readChangeForm, readWhy } from '#input/register/incident-forms.ts';
import { CYCLES } from '#law/language/methods.ts';
import type { ComparedChange, IncidentChange } from '#register/incident.ts';
import { incidentOpen, incidentRead, incidentRevise } from '#server/incidents/operations.ts';
import { contributionQuoteCorrection, personRead } from '#server/register/operations.ts';
import { incidentAddress, RECORDED_NAME } from '#ui/addresses.ts';
import { formatCount, formatMonth } from '#ui/format.ts';
import type { ShownProblem } from '#ui/kit/problems.ts';
import { textFieldsOf } from '../../../../../../form-body.ts';
import { atNames, shownProblems } from '../../../../../../shown-problems.ts';
import { answerAtOffice, askAtOffice, may, placeOf } from '../../../../../office.ts';
import type { Actions, PageServerLoad } from './$types.js';

const NO_WHY: Typed = {};

export const load: PageServerLoad = async ({ locals, params, url, request }) => {
  const { person, fact, usual, open } = await askedOf(locals, params);
  const get = (name: string): string | null => url.searchParams.get(name);
  const form = readChangeForm(get, fact.scheme === 'vsi' ? 'khoan' : 'nguoi');
  const { typed, problems, change } = readChange(get, form, usual);
  const about = { person: { id: person.id, name: person.name }, fact, open, form, typed, why: NO_WHY };
  const shown = { ...about, once: randomUUID(), compared: null, problems: [] };
  const isAsked = request.method !== 'POST' && form === 'khoan' && url.searchParams.has(INCIDENT_NAMES.income);
  if (!isAsked || fact.undone) return shown;
  if (!change) return { ...shown, problems: shownFieldProblems(problems, locals.settings.lang) };
  return { ...shown, ...(await comparedBy(locals, { personId: person.id, contributionId: fact.id }, change)) };
};

/** What a payment would be, before it is asked for. */
async function comparedBy(
  locals: App.Locals,
  of: { personId: Uuid; contributionId: Uuid },
  change: IncidentChange,
): Promise<{ compared: ComparedChange | null; problems: readonly ShownProblem[] }> {
  if (change.is !== 'corrected' && change.is !== 'unused') return { compared: null, problems: [] };
  const answer = await answerAtOffice(locals, contributionQuoteCorrection, { ...of, right: change });
  if (answer.ok) {
    const { before, after, difference } = answer.value;
    return { compared: { was: before, becomes: after, difference }, problems: [] };
  }
  const problems = shownProblems(contributionQuoteCorrection, answer.error, locals.settings.lang);
  return { compared: null, problems: atNames(problems, INCIDENT_NAMES) };
}

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const { person, fact, usual } = await askedOf(locals, params);
    const fields = await textFieldsOf(request);
    const get = (name: string): string | null => fields.get(name);
    const { lang } = locals.settings;
    const form = readChangeForm(get, fact.scheme === 'vsi' ? 'khoan' : 'nguoi');
    const { typed, problems, change } = readChange(get, form, usual);
    const why = readWhy(get);
    const given = get('id') ?? '';
    const once = isUuid(given) ? given : randomUUID();
    const kept = { form, typed, why: why.typed, once };
    const wrong = [...problems, ...why.problems];
    const of = { personId: person.id, contributionId: fact.id };
    if (!change || wrong.length > 0) {
      const compared = change ? await comparedBy(locals, of, change) : { compared: null, problems: [] };
      return fail(400, { ...kept, ...compared, problems: [...shownFieldProblems(wrong, lang), ...compared.problems] });
    }
    const asked = { change, reason: why.reason, papers: why.papers };
    const version = /^[1-9]\d{0,5}$/.test(get('ban') ?? '') ? Number(get('ban')) : null;
    const incidentId = version === null ? once : (fact.incident?.incidentId ?? once);
    const answer =
      version === null
        ? await answerAtOffice(locals, incidentOpen, { id: uuid(once), contributionId: fact.id, ...asked })
        : await answerAtOffice(locals, incidentRevise, { incidentId: uuid(incidentId), version, ...asked });
    if (answer.ok) redirect(303, `${incidentAddress(incidentId)}?${RECORDED_NAME}=1`);
    const refused = atNames(shownProblems(incidentOpen, answer.error, lang), INCIDENT_NAMES);
    const { compared } = await comparedBy(locals, of, change);
    return fail(400, { ...kept, compared, problems: refused });
  },
};

/** Which payment the page is about, how it is recorded, and whether a change of it is asked for already. */
async function askedOf(locals: App.Locals, { id, fact: factId }: { id: string; fact: string }) {
  if (!may(locals, 'incident.open')) error(403);
  if (!isUuid(id) || !isUuid(factId)) error(404);
  const { day } = await placeOf(locals);
  const person = (await askAtOffice(locals, personRead, { id, on: day })) ?? error(404);
  const fact = person.facts.find((each) => each.kind === 'contribution' && each.id === factId);
  if (fact?.kind !== 'contribution') error(404);
  const { income, method, fromMonth, incident } = fact;
  const months = CYCLES.some((cycle) => cycle === method) ? '' : String(fact.months);
  const shown = income === null ? '' : formatCount(income, locals.settings.lang);
  const usual = { income: shown, method, months, fromMonth: formatMonth(fromMonth) };
  const held = incident && (await askAtOffice(locals, incidentRead, { id: incident.incidentId }));
  const open = held && { id: held.id, version: held.versions[0]?.version ?? 1 };
  return { person, fact, usual, open };
}
