import { redirect } from '@sveltejs/kit';
import { lastDay, monthOf } from '#base/months.ts';
import { fieldProblem } from '#input/fields/field.ts';
import { shownFieldProblems } from '#input/form.ts';
import { assumptionsJson, readAssumptions } from '#input/law/assumptions.ts';
import { readSimulationForm, simulationSearch } from '#input/law/forms/simulation.ts';
import { simulationPublish } from '#server/figures/operations.ts';
import { bulletinNewestDay } from '#server/publishing/operations.ts';
import { ADDRESSES } from '#ui/addresses.ts';
import { lawOfDay } from '#ui/portal/simulation/law-of-day.ts';
import { shownChangeProblems } from '#ui/portal/simulation/problems.ts';
import { beginning, scenariosOf } from '#ui/portal/simulation/scenarios.ts';
import { answerOf, ask } from '../../ask.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { lang } = locals.settings;
  const pasted = url.searchParams.get('gia-dinh')?.trim() ?? '';
  const kept = pasted === '' ? null : readAssumptions(pasted);
  if (kept) redirect(303, `${ADDRESSES.simulation}?${simulationSearch(kept)}`);
  const newest = monthOf(await ask(locals, bulletinNewestDay, {}));
  const form = readSimulationForm(url.searchParams, newest);
  const question = form.asked ?? beginning(newest);
  const simulated = await answerOf(locals, simulationPublish, question);
  const unread = [...form.problems, ...(pasted === '' ? [] : [fieldProblem('not-assumptions', {}, 'gia-dinh')])];
  const problems = [
    ...shownFieldProblems(unread, lang),
    ...shownChangeProblems(simulated.ok ? [] : simulated.error, lang),
  ];
  const day = lastDay(question.on);
  return {
    question,
    typed: form.typed,
    pasted,
    problems,
    law: lawOfDay(day, simulated.ok ? simulated.value.province : ''),
    scenarios: scenariosOf(question.on),
    search: simulationSearch(question).toString(),
    json: assumptionsJson(question),
    told: simulated.ok && problems.length === 0 ? simulated.value : null,
  };
};
