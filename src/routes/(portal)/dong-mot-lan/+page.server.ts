import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readPensionForm } from '#input/law/forms/pension.ts';
import { presentPension } from '#ui/portal/questions/pension.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const form = readPensionForm(url.searchParams, today);
  const read = { ...form, problems: shownFieldProblems(form.problems, lang) };
  return { view: presentPension('atOnce', read, today, url.search, lang) };
};
