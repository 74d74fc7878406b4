import { dayInVietNam } from '#base/dates.ts';
import { readDay } from '#input/fields/days.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readHouseholdForm } from '#input/law/forms/household.ts';
import { valueAt } from '#law/language/parameter.ts';
import { hhiCycleMonths } from '#law/parameters/household-health.ts';
import { presentHousehold } from '#ui/portal/calculator/household-view.ts';
import { residenceOf } from '../../residence.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const residence = await residenceOf(locals, url.searchParams, today);
  const form = readHouseholdForm(url.searchParams, { today, province: residence.province });
  const { typed, people, question } = form;
  const cycles = valueAt(hhiCycleMonths, readDay(String(typed.on)) ?? today);
  const answer = question && residence.problems.length === 0 ? presentHousehold(question, lang) : null;
  return {
    typed,
    people,
    cycles: cycles.ok ? cycles.value.value : [],
    problems: [...shownFieldProblems([...form.problems, ...residence.problems], lang), ...(answer?.problems ?? [])],
    months:
      question && new Set(question.people.map(({ months }) => months)).size === 1 ? question.people[0]?.months : null,
    hasCard: Boolean(question?.insuredUntil),
    view: answer?.view ?? null,
  };
};
