import { shownFieldProblems } from '#input/form.ts';
import { readBirthForm } from '#input/law/forms/grants.ts';
import { presentBirth } from '#ui/portal/questions/birth.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { lang } = locals.settings;
  const form = readBirthForm(url.searchParams);
  const read = { ...form, problems: shownFieldProblems(form.problems, lang) };
  return { view: presentBirth(read, lang) };
};
