import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readDeathForm } from '#input/law/forms/grants.ts';
import { presentDeath } from '#ui/portal/questions/death.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const form = readDeathForm(url.searchParams, today);
  const read = { ...form, problems: shownFieldProblems(form.problems, lang) };
  return { view: presentDeath(read, today, lang) };
};
