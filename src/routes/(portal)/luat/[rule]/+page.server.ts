import { error } from '@sveltejs/kit';
import { dayInVietNam } from '#base/dates.ts';
import { contentOf } from '#law/pages/content.ts';
import { RULES } from '#law/rules.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params }) => {
  const rule = RULES.find(({ id }) => id === params.rule);
  if (!rule) error(404);
  return { content: contentOf(rule, locals.settings.lang), today: dayInVietNam(new Date()) };
};
