import { dayInVietNam } from '#base/dates.ts';
import { shownFieldProblems } from '#input/form.ts';
import { readLeavingForm } from '#input/law/forms/grants.ts';
import { presentLeaving } from '#ui/portal/questions/leaving.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const today = dayInVietNam(new Date());
  const form = readLeavingForm(url.searchParams, today);
  const read = { ...form, problems: shownFieldProblems(form.problems, lang) };
  return { view: presentLeaving(read, today, url.search, lang) };
};
