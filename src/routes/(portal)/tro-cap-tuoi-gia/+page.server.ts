import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readAllowanceForm } from '#input/law/forms/grants.ts';
import { presentAllowance } from '#ui/portal/questions/allowance.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const form = readAllowanceForm(url.searchParams, today);
  const read = { ...form, problems: shownFieldProblems(form.problems, lang) };
  return { view: presentAllowance(read, today, url.search, lang) };
};
