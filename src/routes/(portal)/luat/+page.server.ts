import { RULES } from '#law/rules.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  const { lang } = locals.settings;
  return { rules: RULES.map(({ id, title, formula }) => ({ id, title: title[lang], formula: formula[lang] })) };
};
