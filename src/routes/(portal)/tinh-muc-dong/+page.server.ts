import { dayInVietNam } from '#base/dates.ts';
import { readDay } from '#input/fields/days.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readContributionForm } from '#input/law/forms/contribution.ts';
import { incomeRange } from '#law/contribution/income-range.ts';
import { presentContribution } from '#ui/portal/calculator/present-contribution.ts';
import { residenceOf } from '../../residence.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const residence = await residenceOf(locals, url.searchParams, today);
  const { typed, problems, question } = readContributionForm(url.searchParams, {
    today,
    province: residence.province,
    language: lang,
  });
  const view = question && residence.problems.length === 0 ? presentContribution(question, lang) : null;
  const range = incomeRange(readDay(String(typed.on)) ?? today);
  return {
    typed,
    problems: [...shownFieldProblems([...problems, ...residence.problems], lang), ...(view?.problems ?? [])],
    place: residence.place,
    range: range.ok ? { floor: range.value.floor, ceiling: range.value.ceiling } : null,
    view,
    search: url.search,
  };
};
