import { dayInVietNam, isDay } from '#base/dates.ts';
import type { Language } from '#base/words.ts';
import { healthCardStart } from '#law/health/health-card-start.ts';
import { valueAt } from '#law/language/parameter.ts';
import { articleAt } from '#law/language/rule.ts';
import { hhiCycleMonths } from '#law/parameters/household-health.ts';
import type { HouseholdQuestion } from '#ui/portal/calculator/fields.ts';
import { HOUSEHOLD_TEXTS } from '#ui/portal/calculator/household-texts.ts';
import { householdProblems } from '#ui/portal/calculator/problems.ts';
import { computeHousehold, type HouseholdPlan } from '#ui/portal/calculator/reckon-household.ts';
import { workingOf } from '#ui/portal/calculator/working.ts';
import type { PageServerLoad } from './$types.js';
import { questionOf } from './question.ts';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const asked = questionOf(url.searchParams, today, HOUSEHOLD_TEXTS[lang].unreadable);
  const { typed, question } = asked;
  const cycles = valueAt(hhiCycleMonths, isDay(typed.ngay) ? typed.ngay : today);
  const answer = question && computeHousehold(question);
  return {
    typed,
    cycles: cycles.ok ? cycles.value.value : [],
    problems: [...asked.problems, ...(answer && !answer.ok ? householdProblems(answer.error, lang) : [])],
    told: question && answer?.ok ? { ...tellPlan(answer.value, lang), ...startOf(question), question } : null,
  };
};

const tellPlan = ({ computations, ...plan }: HouseholdPlan, lang: Language) => ({
  ...plan,
  workings: computations.map((computation) => workingOf(computation, lang)),
});

/** The first day of a card for somebody without one. */
function startOf({ on }: HouseholdQuestion) {
  const start = healthCardStart({ paidOn: on, insuredUntil: null });
  if (!start.ok) return { start: null };
  const { rule, at, value } = start.value;
  return { start: { day: value, href: `/luat/${rule.id}`, law: articleAt(rule, at) } };
}
