import { lastDay, monthOf } from '#base/months.ts';
import { type ChangeProblem, changeProblemWords, floorLevel } from '#law/bulk/assumed.ts';
import { SUPPORT_SHARES } from '#law/contribution/support.ts';
import { figureAt, type Law, type Table } from '#law/language/parameter.ts';
import { vsiRate } from '#law/parameters/voluntary.ts';
import { publishSimulation } from '#server/figures/publish-simulation.ts';
import { simulateChange } from '#server/figures/simulate-change.ts';
import { readNewestDay } from '#server/publishing/read-newest-day.ts';
import {
  CHANGE_FIELDS,
  CHANGE_NAMES,
  type ChangeName,
  type LawOfDay,
  type QuestionField,
} from '#ui/portal/simulation/fields.ts';
import { SIMULATION_TEXTS } from '#ui/portal/simulation/texts.ts';
import { deskOf } from '../../register.ts';
import type { PageServerLoad } from './$types.js';
import { questionOf } from './question.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { lang } = locals.settings;
  const newest = await readNewestDay(deskOf(locals), new Date());
  const { question, unreadable } = questionOf(url.searchParams, monthOf(newest));
  const simulated = await simulateChange(deskOf(locals), question);
  const words = SIMULATION_TEXTS[lang].unreadable;
  const problems = [
    ...unreadable.map((field) => ({ field, text: words[field === 'thang' ? 'month' : 'number'] })),
    ...(simulated.ok ? [] : simulated.error).map((problem) => ({
      field: fieldOf(problem),
      text: changeProblemWords(problem)[lang],
    })),
  ];
  return {
    question,
    /** As it was typed, so that nothing is lost. */
    typed: Object.fromEntries(CHANGE_NAMES.map((name) => [name, url.searchParams.get(CHANGE_FIELDS[name])])),
    problems,
    law: lawOf(lastDay(question.on)),
    told: simulated.ok && unreadable.length === 0 ? publishSimulation(simulated.value) : null,
  };
};

function fieldOf(problem: ChangeProblem): QuestionField {
  if (problem.kind === 'wrong-floor') return CHANGE_FIELDS.incomeFloor;
  return problem.kind === 'wrong-percent' ? CHANGE_FIELDS[problem.of] : 'thang';
}

function lawOf(at: Law): LawOfDay {
  const tables: Record<ChangeName, Table<number>> = { incomeFloor: floorLevel(at), rate: vsiRate, ...SUPPORT_SHARES };
  const found = CHANGE_NAMES.map((name) => {
    const figure = figureAt(tables[name], at);
    return [name, figure.ok ? { value: figure.value.value, source: figure.value.source } : null] as const;
  });
  return Object.fromEntries(found) as LawOfDay;
}
