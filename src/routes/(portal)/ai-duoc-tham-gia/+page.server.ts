import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readEligibleForm } from '#input/law/forms/grants.ts';
import { presentEligibility } from '#ui/portal/questions/eligibility.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const form = readEligibleForm(url.searchParams, today);
  const read = { ...form, problems: shownFieldProblems(form.problems, lang) };
  return { view: presentEligibility(read, today, lang) };
};
